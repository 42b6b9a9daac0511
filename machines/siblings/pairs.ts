// The pairs of a group and both directions of each, with how far each direction has been told.
import { isBlank } from '../gaps/blank.ts';
import type { Told } from '../sibling-vocabulary.ts';
import type { Member } from './members.ts';
import { type Direction, type Observation, type SiblingsRecord, directionIn, standing } from './record.ts';

export type Two = readonly [Member, Member];

/** Every pair once, in the order of the group: n(n-1)/2 of them. */
export const pairsOf = (members: readonly Member[]): Two[] =>
  members.flatMap((one, place) => members.slice(place + 1).map((other): Two => [one, other]));

/** Every direction once: n(n-1) of them. How A is towards B can differ from how B is towards A. */
export const directionsOf = (members: readonly Member[]): Two[] =>
  members.flatMap((from) => members.filter(({ id }) => id !== from.id).map((to): Two => [from, to]));

/** How far a direction has been told. A baby who is not born yet is towards nobody so far; towards the baby others can be. */
export function toldOf(siblings: SiblingsRecord, [from, to]: Two): Told {
  const sources = sourcesOf(directionIn(siblings, from.id, to.id));
  if (sources.length === 0) return from.isUnborn ? 'not-born' : 'missing';
  return sources.length === 1 ? 'one-source' : 'several';
}

/** The sources of a direction, each once: the child's own account, and everybody who saw something. */
function sourcesOf({ account, seen }: Direction): string[] {
  const observers = standing(seen).map(sourceOf);
  return [...new Set([...(isBlank(account.says, account.shows) ? [] : ['child']), ...observers])];
}

/**
 * What kind of source it is, or else who saw it as typed. Two accounts of one kind count as one, however the person is
 * called: "foster carer" and the carer's first name may be the same view. Two remarks with neither are one unknown source.
 */
const sourceOf = ({ saw, teller }: Observation): string =>
  (teller === 'other' ? '' : teller) || saw.trim().toLowerCase() || 'not-said';
