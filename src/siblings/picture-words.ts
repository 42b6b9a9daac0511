// What the picture and its list say of each direction: the same words in both, made once.
import type { JourneyWords } from '../../content/compiled-words.ts';
import { isBlank } from '../../machines/gaps/blank.ts';
import type { Member } from '../../machines/siblings/members.ts';
import { type Two, pairsOf, toldOf } from '../../machines/siblings/pairs.ts';
import { type SiblingsRecord, directionIn, standing } from '../../machines/siblings/record.ts';
import { type SiblingDimension, type Told, siblingDimensions } from '../../machines/sibling-vocabulary.ts';

/** How one child is towards another, in a few words. */
export interface Towards {
  readonly from: Member;
  readonly to: Member;
  readonly told: Told;
  readonly words: string;
}

/** A pair in both directions. */
export type BothWays = readonly [Towards, Towards];

export const allBothWays = (siblings: SiblingsRecord, members: readonly Member[], words: JourneyWords): BothWays[] =>
  pairsOf(members).map(([one, other]) => [
    towards(siblings, [one, other], words),
    towards(siblings, [other, one], words),
  ]);

function towards(siblings: SiblingsRecord, two: Two, words: JourneyWords): Towards {
  const [from, to] = two;
  const told = toldOf(siblings, two);
  const isTold = told === 'one-source' || told === 'several';
  return { from, to, told, words: isTold ? whatWasTold(siblings, two, words) : words.siblings.told[told] };
}

/** The two things that are named are a good one and a hard one where both were told: neither hides behind the other. */
function whatWasTold(siblings: SiblingsRecord, [from, to]: Two, words: JourneyWords): string {
  const { account, seen } = directionIn(siblings, from.id, to.id);
  const described = new Set(standing(seen).flatMap(({ about }) => about));
  const shown = siblingDimensions.filter((dimension) => described.has(dimension));
  const inTurn = [shown.find((one) => !isHard(one)), shown.find(isHard), ...shown];
  const twoOfThem = [...new Set(inTurn)].filter((one) => one !== undefined).slice(0, 2);
  const named = shown.filter((one) => twoOfThem.includes(one));
  const nameOf = (dimension: SiblingDimension) =>
    words.forms.observation.questions['about']?.options?.[dimension] ?? dimension;
  const parts = [
    ...named.map(nameOf),
    ...(shown.length > named.length ? ['And more'] : []),
    ...(isBlank(account.says, account.shows) ? [] : ['Own words']),
  ];
  const [opening = 'Told in words', ...others] = parts;
  return [opening, ...others.map((part) => part.charAt(0).toLowerCase() + part.slice(1))].join('; ');
}

const hard: ReadonlySet<SiblingDimension> = new Set<SiblingDimension>(['hostility', 'rivalry', 'fear', 'hurt']);
const isHard = (dimension: SiblingDimension): boolean => hard.has(dimension);
