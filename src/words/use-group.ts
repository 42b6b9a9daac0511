// The group of brothers and sisters as the screens read it: drawn again when it changes, and not with every key press.
import type { CaseFile } from '../../machines/case-file.ts';
import type { Group } from '../../machines/siblings/members.ts';
import { useCase } from '../case-file/case-context.tsx';

let last: Group | undefined;

/** The same object for as long as nothing in it changes, so that what is worked out from it is worked out once. */
function sameGroup({ children, people, siblings }: Group): Group {
  const isSame = last?.children === children && last.people === people && last.siblings === siblings;
  return isSame && last ? last : (last = { children, people, siblings });
}

/** The group of the open case, or of an earlier copy of it. */
export function useGroup(earlier?: CaseFile): Group {
  const children = useCase((caseFile) => (earlier ?? caseFile).children);
  const people = useCase((caseFile) => (earlier ?? caseFile).people);
  const siblings = useCase((caseFile) => (earlier ?? caseFile).siblings);
  return sameGroup({ children, people, siblings });
}
