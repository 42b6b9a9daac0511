// In which order the pairs are looked at: those on which the plan turns come first, each with its reason. Nothing is scored.
import { type PairReason, pairReasons } from '../sibling-vocabulary.ts';
import type { Member } from './members.ts';
import { areApart, areTogether, arrangementsOf } from './arrangements.ts';
import { type Two, pairsOf, toldOf } from './pairs.ts';
import { type SiblingsRecord, pairIn, standing } from './record.ts';

export interface OrderedPair {
  readonly pair: Two;
  readonly reasons: readonly PairReason[];
  /** Left for later by somebody, with their reason. */
  readonly later: boolean;
}

/** Why a pair matters to the plan. */
export function reasonsFor(siblings: SiblingsRecord, [one, other]: Two): PairReason[] {
  // Somebody who joined the group after an arrangement was written has no home in it, which is not living apart.
  const arrangements = arrangementsOf(siblings);
  const isTogether = arrangements.some((arrangement) => areTogether(arrangement, one.id, other.id));
  const isApart = arrangements.some((arrangement) => areApart(arrangement, one.id, other.id));
  const isNamed = standing(siblings.concerns).some(
    ({ between }) => between.includes(one.id) && between.includes(other.id),
  );
  const { met } = pairIn(siblings, one.id, other.id).history;
  const counts = [
    [one, other.id],
    [other, one.id],
  ] as const;
  const holds: { readonly [Reason in PairReason]: boolean } = {
    'arrangements-differ': isTogether && isApart,
    'worry-named': isNamed,
    'live-together-now': met === 'live-together',
    'may-be-parted': isApart && !isTogether,
    'child-counts-them': counts.some(
      ([{ child }, id]) => child?.steps.siblings?.answers?.whoCounts[id]?.counts === 'yes',
    ),
  };
  return pairReasons.filter((reason) => holds[reason]);
}

/** All pairs: first by the first reason that holds, then as the group is listed; those left for later at the end. */
export function inOrderOfThePlan(siblings: SiblingsRecord, members: readonly Member[]): OrderedPair[] {
  const all = pairsOf(members).map((pair): OrderedPair => {
    const [one, other] = pair;
    return { pair, reasons: reasonsFor(siblings, pair), later: pairIn(siblings, one.id, other.id).later };
  });
  const placeOf = ({ reasons: [first], later }: OrderedPair) =>
    (later ? pairReasons.length + 1 : 0) + (first === undefined ? pairReasons.length : pairReasons.indexOf(first));
  return all.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Whether nothing at all has been told of one of the two directions. */
const isUntold = (siblings: SiblingsRecord, [one, other]: Two): boolean =>
  [toldOf(siblings, [one, other]), toldOf(siblings, [other, one])].includes('missing');

/**
 * The first pair, in that order, of which a direction has not been told at all; undefined when there is none. From a
 * pair that is being looked at, the next one after it, and round to the first again.
 */
export function nextPair(
  siblings: SiblingsRecord,
  members: readonly Member[],
  [one, other]: readonly string[] = [],
): OrderedPair | undefined {
  const all = inOrderOfThePlan(siblings, members);
  const at = all.findIndex(({ pair }) => pair.every(({ id }) => id === one || id === other));
  const onwards = at === -1 ? all : [...all.slice(at + 1), ...all.slice(0, at)];
  return onwards.find(({ pair, later }) => !later && isUntold(siblings, pair));
}
