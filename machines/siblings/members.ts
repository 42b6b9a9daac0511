// Who is looked at together: the children of the case, and brothers and sisters wherever they are.
import type { CaseFile, Child } from '../case-file.ts';
import { isoDate } from '../rules/dates.ts';

/** One of the group: a child of the case with questions of their own, or somebody outside it. */
export interface Member {
  readonly id: string;
  readonly label: string;
  /** The child of the case; undefined for a brother or sister outside it. */
  readonly child: Child | undefined;
  readonly isAdopted: boolean;
  readonly isUnborn: boolean;
  /** Not born yet, or born after another child of the case came into care, or spoken of as such. */
  readonly isLaterBorn: boolean;
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
      isLaterBorn: child.birth.kind === 'unborn' || child.id in siblings.laterBorn || isBornAfter(child, children),
      about: '',
    })),
    ...siblings.others.map(({ id, lives, about }): Member => ({
      id,
      label: labelOf(id),
      child: undefined,
      isAdopted: lives === 'adopted',
      isUnborn: lives === 'not-born',
      isLaterBorn: lives === 'not-born' || id in siblings.laterBorn,
      about,
    })),
  ];
}

/** Whether a child was born after another one came into care, where both days are known. */
function isBornAfter({ id, birth }: Child, children: readonly Child[]): boolean {
  const born = birth.kind === 'born' ? isoDate(birth.born) : undefined;
  if (born === undefined) return false;
  const leftHome = children.filter((other) => other.id !== id).map(cameIntoCare);
  return leftHome.some((day) => day !== undefined && day < born);
}

const cameIntoCare = ({ steps: { dates } }: Child): string | undefined =>
  dates?.status === 'answered' ? isoDate(dates.answers?.cameIntoCare) : undefined;

const isIn =
  ({ siblings }: Group) =>
  ({ id }: Member): boolean =>
    !siblings.leftOut.includes(id);

const hasDied =
  ({ siblings }: Group) =>
  ({ id }: Member): boolean =>
    siblings.others.some((other) => other.id === id && other.lives === 'died');

/** Those who are looked at now. */
export const membersOf = (group: Group): Member[] =>
  everyone(group).filter((one) => isIn(group)(one) && !hasDied(group)(one));

/** Those who have died. A child can count them, and there is no home and no meeting to think of. */
export const rememberedIn = (group: Group): Member[] =>
  everyone(group).filter((one) => isIn(group)(one) && hasDied(group)(one));

/** Those who were left out. What was said of them is parked and comes back with them. */
export const leftOutOf = (group: Group): Member[] =>
  everyone(group).filter(({ id }) => group.siblings.leftOut.includes(id));

/** The ids of those whom a child can count: who is looked at now, and who is remembered. */
export const idsOf = ({ children, siblings }: Pick<CaseFile, 'children' | 'siblings'>): string[] =>
  [...children, ...siblings.others].map(({ id }) => id).filter((id) => !siblings.leftOut.includes(id));
