// The group of brothers and sisters as the screens read it: drawn again when it changes, and not with every key press.
import { useMemo } from 'react';
import type { CaseFile } from '../../machines/case-file.ts';
import type { Group } from '../../machines/siblings/members.ts';
import { useCase } from '../case-file/case-context.tsx';

/** The group of the open case, or of an earlier copy of it. The same object for as long as nothing in it changes. */
export function useGroup(earlier?: CaseFile): Group {
  const children = useCase((caseFile) => (earlier ?? caseFile).children);
  const people = useCase((caseFile) => (earlier ?? caseFile).people);
  const siblings = useCase((caseFile) => (earlier ?? caseFile).siblings);
  return useMemo(() => ({ children, people, siblings }), [children, people, siblings]);
}
