// Names for the ids inside answers, as the chosen audience reads them.
import { useMemo } from 'react';
import { useCase } from '../case-file/case-context.tsx';
import type { Names } from './answers-in-words.ts';
import { useGuidance } from './guidance-context.tsx';
import { keyTitle, personName } from './step-keys.ts';

export function useNames(): Names {
  const { policy } = useGuidance();
  const people = useCase((caseFile) => caseFile.people);
  const audience = useCase((caseFile) => caseFile.audience);
  return useMemo(
    () => ({
      person: (id) => personName(people, id),
      key: (of, id) => keyTitle(of, id, audience, people, policy).title,
    }),
    [people, audience, policy],
  );
}
