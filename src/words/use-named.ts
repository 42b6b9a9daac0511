// Everybody in the case who has a name: its people and its children, who can be one another's brothers and sisters.
import { useMemo } from 'react';
import type { CaseFile } from '../../machines/case-file.ts';
import { useCase } from '../case-file/case-context.tsx';
import type { Named } from './step-keys.ts';
import { useGroup } from './use-group.ts';

/** The people and children of the open case, also those who were taken out of it, or of an earlier copy of it. */
export function useNamed(earlier?: CaseFile): readonly Named[] {
  const { people, children } = useGroup(earlier);
  const childrenOut = useCase((caseFile) => (earlier ?? caseFile).childrenOut);
  return useMemo(() => [...people, ...children, ...childrenOut], [people, children, childrenOut]);
}
