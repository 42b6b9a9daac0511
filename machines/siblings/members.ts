// Who is looked at together: the children of the case, and brothers and sisters wherever they are.
import type { CaseFile, Child } from '../case-file.ts';

/** One of the group: a child of the case with questions of their own, or somebody outside it. */
export interface Member {
  readonly id: string;
  readonly label: string;
  /** The child of the case; undefined for a brother or sister outside it. */
  readonly child: Child | undefined;
  readonly isAdopted: boolean;
  readonly isUnborn: boolean;
  /** What helps to place somebody outside the case: an age, a town. */
  readonly about: string;
}

/** What the readings of a group are made from. */
export type Group = Pick<CaseFile, 'children' | 'people' | 'siblings'>;

/** Everybody who could be looked at, in one order: the children of the case, then the others. */
export function everyone({ children, people, siblings }: Group): Member[] {
  const labelOf = (id: string) => people.find((person) => person.id === id)?.label ?? '';
  return [
    ...children.map((child): Member => ({
      id: child.id,
      label: child.label,
      child,
      isAdopted: false,
      isUnborn: child.birth.kind === 'unborn',
      about: '',
    })),
    ...siblings.others.map(({ id, lives, about }): Member => ({
      id,
      label: labelOf(id),
      child: undefined,
      isAdopted: lives === 'adopted',
      isUnborn: lives === 'not-born',
      about,
    })),
  ];
}

/** Those who are looked at now. */
export const membersOf = (group: Group): Member[] =>
  everyone(group).filter(({ id }) => !group.siblings.leftOut.includes(id));

/** Those who were left out. What was said of them is parked and comes back with them. */
export const leftOutOf = (group: Group): Member[] =>
  everyone(group).filter(({ id }) => group.siblings.leftOut.includes(id));

/** The ids of those who are looked at now, in the same order. */
export const idsOf = ({ children, siblings }: Pick<CaseFile, 'children' | 'siblings'>): string[] =>
  [...children, ...siblings.others].map(({ id }) => id).filter((id) => !siblings.leftOut.includes(id));
