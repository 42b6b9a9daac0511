// Everybody in the case who has a name: its people and its children, who can be one another's brothers and sisters.
import { useMemo } from 'react';
import type { CaseFile } from '../../machines/case-file.ts';
import type { Named } from './step-keys.ts';
import { useGroup } from './use-group.ts';

/** The people and children of the open case, or of an earlier copy of it. */
export function useNamed(earlier?: CaseFile): readonly Named[] {
  const { people, children } = useGroup(earlier);
  return useMemo(() => [...people, ...children], [people, children]);
}
