// Says of something that was told about one of the group when it stands on fewer papers than a reader may think.
import type { Member } from '../../machines/siblings/members.ts';

/** Undefined while nothing was told, and where the children on whose papers it stands are named with it. */
export function standsWhere(member: Member, papers: readonly string[] | undefined): string | undefined {
  if (papers === undefined || papers.length > 0) return undefined;
  return member.child ? 'It stands on the papers of this child alone.' : 'It stands on the papers of no child so far.';
}

/** What was told of an adoption, where it is said since that there is none. */
export const parkedAdoption =
  'It is said now that this brother or sister is not adopted. What was told of it is kept, and stands on no papers.';
