// What keeps a brother or sister outside the case from being taken into the list.
import type { Problem } from '../answers/problems.ts';
import { type CaseFile, allChildren } from '../case-file.ts';
import { isTaken, mostSiblings } from '../sibling-edits.ts';
import { everyone } from './members.ts';

/**
 * `except` is the one whose details are changed; without it somebody is to be added. The name of a child who was taken
 * out of the case is kept for them.
 */
export function otherProblems(caseFile: CaseFile, label: string, except?: string): Problem[] {
  const group = { ...caseFile, children: allChildren(caseFile) };
  if (isTaken(group, label, except)) return [{ path: ['label'], problem: 'sibling-twice' }];
  const isFull = except === undefined && everyone(group).length >= mostSiblings;
  return isFull ? [{ path: ['label'], problem: 'too-many-siblings' }] : [];
}
