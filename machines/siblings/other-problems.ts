// What keeps a brother or sister outside the case from being taken into the list.
import type { Problem } from '../answers/problems.ts';
import { isTaken, mostSiblings } from '../sibling-edits.ts';
import { everyone } from './members.ts';

/** `except` is the one whose details are changed; without it somebody is to be added. */
export function otherProblems(group: Parameters<typeof everyone>[0], label: string, except?: string): Problem[] {
  if (isTaken(group, label, except)) return [{ path: ['label'], problem: 'sibling-twice' }];
  const isFull = except === undefined && everyone(group).length >= mostSiblings;
  return isFull ? [{ path: ['label'], problem: 'too-many-siblings' }] : [];
}
