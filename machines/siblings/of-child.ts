// What of the group belongs to one child: every pair the child is part of, both ways, and what each arrangement would mean.
import type { Answers } from '../answers/steps.ts';
import type { ArrangementKind, Told } from '../sibling-vocabulary.ts';
import { becauseOf } from './apart.ts';
import { arrangementsOf, homesOf, kindOf, livesApartFrom, livesWith } from './arrangements.ts';
import { isBlank } from '../gaps/blank.ts';
import { isThoughtThrough, onPaper } from './concerns.ts';
import { type Group, type Member, membersOf, rememberedIn } from './members.ts';
import { type Two, toldOf } from './pairs.ts';
import { isAtOdds, plansOf } from './plans.ts';
import {
  type Arrangement,
  type Concern,
  type Direction,
  type Effect,
  type OwnHistory,
  type Pair,
  type SiblingsRecord,
  blankEffect,
  directionIn,
  pairIn,
  standing,
} from './record.ts';

/** Somebody of the group as the papers of another name them: without what was answered about them. */
export type Sibling = Omit<Member, 'child' | 'isLaterBorn'>;

/** How one of two is towards the other, without what was taken out. */
export interface Way {
  readonly told: Told;
  readonly account: Direction['account'];
  readonly seen: Direction['seen'];
}

/** A brother or sister of the child, and what is known of the two of them. */
export interface SiblingOfChild {
  readonly member: Sibling;
  /** Whether the child counts them, what ties them, and what the child says. */
  readonly counted: WhoCounts[string] | undefined;
  /** How the child is towards them, and how they are towards the child. */
  readonly towards: Way;
  readonly from: Way;
  readonly pair: Pair;
  /** By the plan of either, or where the two live now, they live or would live apart. */
  readonly isApart: boolean;
}

/** A move that bears on the child: their own, or that of somebody they would live with in the end. */
export interface MoveForChild {
  readonly who: readonly Sibling[];
  readonly when: string;
  /** What has to be ready; blank for a move that is not the child's own. */
  readonly ready: string;
}

/** An arrangement as it would be for the child. What it would mean for the others stands with them. */
export interface ArrangementForChild {
  readonly arrangement: Pick<Arrangement, 'id' | 'name' | 'resources' | 'whoProvides'>;
  readonly kind: ArrangementKind;
  readonly where: string;
  /** Both are empty while it is not said in which home the child would live. */
  readonly with: readonly Sibling[];
  readonly apartFrom: readonly Sibling[];
  readonly moves: readonly MoveForChild[];
  readonly effect: Effect;
}

/** A worry as papers may hold it. Whether it is thought through is known, also where its words are kept apart. */
export type ConcernOfChild = Concern & {
  readonly isThoughtThrough: boolean;
  /** It also names somebody who is not looked at now. */
  readonly isWithOthers: boolean;
};

export interface SiblingsOfChild {
  readonly others: readonly SiblingOfChild[];
  /** Brothers and sisters who have died, with what the child says of them. */
  readonly remembered: readonly (Pick<SiblingOfChild, 'member' | 'counted'> & Pick<Way, 'account'>)[];
  /** What the child came through, and how adults treated the child. */
  readonly history: OwnHistory | undefined;
  /** The worries in which the child is named. */
  readonly concerns: readonly ConcernOfChild[];
  readonly arrangements: readonly ArrangementForChild[];
  /** What may stand on the child's papers of who is adopted already, by member. */
  readonly adopted: SiblingsRecord['adopted'];
  /** The same of who was born later or is not born yet. What is said of the child stands there always. */
  readonly laterBorn: SiblingsRecord['laterBorn'];
  /** The child's plan and another's, or the arrangement it follows, say different things. */
  readonly isAtOdds: boolean;
  /** The ids of those of whom too little was said, wherever it stands. */
  readonly lacking: { readonly adopted: readonly string[]; readonly laterBorn: readonly string[] };
}

type WhoCounts = Answers['siblings']['whoCounts'];

/**
 * What of the group belongs to a child; undefined where the child is not looked at in it, or is there alone. Who counts
 * is read from the child's record, unless it is given as it counts.
 */
export function siblingsOfChild(group: Group, id: string, whoCounts?: WhoCounts): SiblingsOfChild | undefined {
  const { siblings } = group;
  const members = membersOf(group);
  const self = members.find((member) => member.id === id);
  const others = members.filter((member) => member.id !== id);
  const remembered = rememberedIn(group);
  if (!self || others.length + remembered.length === 0) return undefined;
  const counted = whoCounts ?? self.child?.steps.siblings?.answers?.whoCounts ?? {};
  const plans = plansOf(group);
  /** What was told of some of them, as far as it may stand on the papers of the child. */
  const forPapers = <Said extends { readonly papers: readonly string[] }>(
    said: Readonly<Record<string, Said>>,
    some: readonly Member[],
  ) =>
    Object.fromEntries(
      Object.entries(said)
        .filter(([key, { papers }]) => some.some((one) => one.id === key) && (key === id || papers.includes(id)))
        // On whose papers else it stands is on none of them.
        .map(([key, one]) => [key, { ...one, papers: [] }]),
    );
  return {
    others: others.map((member): SiblingOfChild => ({
      member: named(member),
      counted: counted[member.id],
      towards: wayIn(siblings, [self, member]),
      from: wayIn(siblings, [member, self]),
      pair: pairIn(siblings, id, member.id),
      isApart: becauseOf([self, member], plans, siblings).length > 0,
    })),
    concerns: concernsIn(siblings, members).filter(({ between }) => between.includes(id)),
    arrangements: arrangementsOf(siblings).map((arrangement) => forChild(arrangement, self, members)),
    remembered: remembered.map((member) => ({
      member: named(member),
      counted: counted[member.id],
      account: directionIn(siblings, id, member.id).account,
    })),
    history: siblings.histories[id],
    // What was told of somebody as adopted is parked once it is said that they are not.
    adopted: forPapers(
      siblings.adopted,
      members.filter(({ isAdopted }) => isAdopted),
    ),
    laterBorn: forPapers(siblings.laterBorn, members),
    isAtOdds: isAtOdds(group, id),
    lacking: lackingIn(members, siblings),
  };
}

/** How one is towards another, without what was taken out. */
export function wayIn(siblings: SiblingsRecord, [from, to]: Two): Way {
  const { account, seen } = directionIn(siblings, from.id, to.id);
  return { told: toldOf(siblings, [from, to]), account, seen: standing(seen) };
}

/** The worries about those who are looked at. With somebody left out, it still stands for the child who is there. */
export function concernsIn({ concerns }: SiblingsRecord, members: readonly Member[]): ConcernOfChild[] {
  return standing(concerns).flatMap((concern): ConcernOfChild[] => {
    const between = concern.between.filter((one) => members.some((member) => member.id === one));
    if (between.length === 0) return [];
    const more = { isThoughtThrough: isThoughtThrough(concern), isWithOthers: between.length < concern.between.length };
    return [{ ...onPaper({ ...concern, between }), ...more }];
  });
}

const idsOf = (members: readonly Member[]): string[] => members.map(({ id }) => id);

/** Of whom the adopters were not asked, and for which baby there is no plan, no answer on a shared home, no first meeting. */
const lackingIn = (members: readonly Member[], { adopted, laterBorn }: SiblingsRecord): SiblingsOfChild['lacking'] => ({
  adopted: idsOf(
    members.filter(
      ({ id, isAdopted }) => isAdopted && adopted[id]?.asked !== 'yes' && isBlank(adopted[id]?.adoptersSay),
    ),
  ),
  laterBorn: idsOf(
    members.filter(({ id, isUnborn }) => {
      const said = laterBorn[id];
      return isUnborn && [said?.plan, said?.sameHome, said?.meet].some((text) => isBlank(text));
    }),
  ),
});

const named = ({ id, label, isAdopted, isUnborn, about }: Member): Sibling => ({
  id,
  label,
  isAdopted,
  isUnborn,
  about,
});

function forChild(whole: Arrangement, self: Member, members: readonly Member[]): ArrangementForChild {
  const { id, name, resources, whoProvides, effects } = whole;
  const home = homesOf(whole, members).find(({ who }) => who.includes(self.id));
  const others = livesWith(whole, self.id, members);
  const isIn = (ids: readonly string[]) => (member: Member) => ids.includes(member.id);
  const together = [self, ...others];
  const kind = kindOf(whole, members);
  const moves = kind !== 'staggered' ? [] : whole.moves;
  return {
    arrangement: { id, name, resources, whoProvides },
    kind,
    where: home?.where ?? '',
    with: others.map(named),
    apartFrom: livesApartFrom(whole, self.id, members).map(named),
    moves: moves
      .map(({ who, when, ready }): MoveForChild => ({
        who: together.filter(isIn(who)).map(named),
        when,
        ready: who.includes(self.id) ? ready : '',
      }))
      .filter(({ who }) => who.length > 0),
    effect: effects[self.id] ?? blankEffect,
  };
}
