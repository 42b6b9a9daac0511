// What an arrangement is called: the name somebody gave it, or its number and what kind it is.
import { useCallback } from 'react';
import { kindOf } from '../../machines/siblings/arrangements.ts';
import { membersOf } from '../../machines/siblings/members.ts';
import type { CaseFile } from '../../machines/case-file.ts';
import { useGuidance } from './guidance-context.tsx';
import { useGroup } from './use-group.ts';

/**
 * Names arrangements of the open case, or of an earlier copy of it, by id. The name of one that nobody named says
 * nothing of who would live where, because it stands on the papers of each child.
 */
export function useArrangementNames(earlier?: CaseFile): (id: string) => string {
  const { kinds } = useGuidance().words.siblings;
  const group = useGroup(earlier);
  return useCallback(
    (id) => {
      const place = group.siblings.arrangements.findIndex((one) => one.id === id);
      const arrangement = group.siblings.arrangements[place];
      if (!arrangement) return 'An arrangement that is not there';
      if (arrangement.name.trim() !== '') return arrangement.name.trim();
      return `Arrangement ${place + 1}: ${kinds[kindOf(arrangement, membersOf(group))].toLowerCase()}`;
    },
    [group, kinds],
  );
}
