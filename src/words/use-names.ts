// Names for the ids inside answers, as the chosen audience reads them.
import { useMemo } from 'react';
import type { CaseFile } from '../../machines/case-file.ts';
import { useCase } from '../case-file/case-context.tsx';
import type { Names } from './answers-in-words.ts';
import { useGuidance } from './guidance-context.tsx';
import { keyTitle, personName } from './step-keys.ts';
import { useArrangementNames } from './use-arrangement-names.ts';
import { useNamed } from './use-named.ts';

/** The names of the open case, or of an earlier copy of it. */
export function useNames(earlier?: CaseFile): Names {
  const { policy } = useGuidance();
  const people = useNamed(earlier);
  const arrangement = useArrangementNames(earlier);
  const audience = useCase((caseFile) => caseFile.audience);
  return useMemo(
    () => ({
      person: (id) => personName(people, id),
      arrangement,
      key: (of, id) => keyTitle(of, id, audience, people, policy).title,
    }),
    [people, audience, policy, arrangement],
  );
}
