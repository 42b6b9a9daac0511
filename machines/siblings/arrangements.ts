// The ways in which a group could live: what each is, who would be with whom, and which groupings cannot be.
import type { Problem } from '../answers/problems.ts';
import type { ArrangementKind } from '../sibling-vocabulary.ts';
import type { Member } from './members.ts';
import { type Arrangement, type SiblingsRecord, standing } from './record.ts';

type Homes = Pick<Arrangement, 'homes'>;

/** The homes somebody of the group would live in. */
export const homesOf = ({ homes }: Homes, members: readonly Member[]): { who: string[]; where: string }[] =>
  homes
    .map(({ who, where }) => ({ who: who.filter((id) => members.some((member) => member.id === id)), where }))
    .filter(({ who }) => who.length > 0);

/** What kind of arrangement it is: read from the homes and the moves, so that it cannot say something else. */
export function kindOf(arrangement: Arrangement, members: readonly Member[]): ArrangementKind {
  if (arrangement.timing === 'staggered') return 'staggered';
  const homes = homesOf(arrangement, members);
  if (members.every(({ id }) => homes[0]?.who.includes(id))) return 'together';
  return homes.every(({ who }) => who.length === 1) ? 'apart' : 'part';
}

/** Whether two would live in one home in the end. */
export const areTogether = ({ homes }: Homes, one: string, other: string): boolean =>
  homes.some(({ who }) => who.includes(one) && who.includes(other));

/** With whom somebody would live in the end. */
export const livesWith = (arrangement: Homes, id: string, members: readonly Member[]): Member[] =>
  members.filter((other) => other.id !== id && areTogether(arrangement, id, other.id));

const hasHome = ({ homes }: Homes, id: string): boolean => homes.some(({ who }) => who.includes(id));

/** Whether two would live in two homes in the end. Of somebody for whom no home was named yet, nothing is said. */
export const areApart = (arrangement: Homes, one: string, other: string): boolean =>
  hasHome(arrangement, one) && hasHome(arrangement, other) && !areTogether(arrangement, one, other);

/** From whom somebody would live apart in the end. */
export const livesApartFrom = (arrangement: Homes, id: string, members: readonly Member[]): Member[] =>
  members.filter((other) => other.id !== id && areApart(arrangement, id, other.id));

/** The arrangements that are compared. */
export const arrangementsOf = ({ arrangements }: SiblingsRecord): Arrangement[] => standing(arrangements);

/** Why homes cannot be: a child in two of them, a child in none, or none with anybody in it. */
export function homeProblems({ homes }: Homes, members: readonly Member[]): Problem[] {
  const homeless = members.filter(({ id }) => homes.every(({ who }) => !who.includes(id)));
  if (homeless.length === members.length) return [{ path: ['homes'], problem: 'no-home-said' }];
  const labelsOf = (some: readonly Member[]) => some.map(({ label }) => label);
  const twice = homes.flatMap(({ who }, place): Problem[] => {
    const before = homes.slice(0, place);
    const again = members.filter(({ id }) => who.includes(id) && before.some((home) => home.who.includes(id)));
    // It is said at the second home, where the tick can be taken away.
    const path = ['homes', String(place), 'who'];
    return again.length > 0 ? [{ path, problem: 'child-in-two-homes', about: labelsOf(again) }] : [];
  });
  const nowhere: Problem = { path: ['homes'], problem: 'child-in-no-home', about: labelsOf(homeless) };
  return [...(homeless.length > 0 ? [nowhere] : []), ...twice];
}
