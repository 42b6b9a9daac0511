// Which two would live apart as things stand: by a plan, by the arrangement it follows, or because one lives elsewhere.
import type { Answers } from '../answers/steps.ts';
import { mayLiveApart } from '../rules/siblings.ts';
import { areApart, arrangementsOf } from './arrangements.ts';
import { type Group, type Member, membersOf } from './members.ts';
import { type Two, pairsOf } from './pairs.ts';
import { type Arrangement, type OtherSibling, type Pair, type SiblingsRecord, pairIn } from './record.ts';
import { type Planned, plansOf } from './plans.ts';

/** Why two would live apart. */
export type ApartBecause =
  /** A plan follows an arrangement in which they live in two homes, or come together only with a later move. */
  | { readonly by: 'two-homes' | 'until-moved'; readonly arrangement: Arrangement['id'] }
  /** A plan says so, and names no arrangement. */
  | { readonly by: 'plan'; readonly of: Member; readonly plan: Answers['siblings-together']['plan'] }
  /** They do not live together now. */
  | { readonly by: 'now'; readonly met: Pair['history']['met'] }
  /** Somebody outside the case lives in another home. */
  | { readonly by: 'lives'; readonly of: Member; readonly lives: OtherSibling['lives'] };

export interface PairApart {
  readonly pair: Two;
  readonly because: readonly ApartBecause[];
}

export interface Apart {
  readonly apart: readonly PairApart[];
  readonly others: readonly PairApart[];
  /** The children of the case for whom living apart is to be thought through. */
  readonly children: readonly Planned[];
}

/** Every pair of the group, those who would live apart first. */
export function apartIn(group: Group): Apart {
  const members = membersOf(group);
  const plans = plansOf(group);
  const all = pairsOf(members).map((pair): PairApart => {
    const because = becauseOf(pair, plans, group.siblings);
    return { pair, because: because.length > 0 ? because : couldBeParted(pair, plans, group.siblings) };
  });
  const apart = all.filter(({ because }) => because.length > 0);
  const isParted = ({ child, plan }: Planned) =>
    mayLiveApart(plan) || apart.some(({ pair }) => pair.some(({ id }) => id === child.id));
  return { apart, others: all.filter(({ because }) => because.length === 0), children: plans.filter(isParted) };
}

/** Where no plan is made for either of them yet: the arrangements that would part them. */
function couldBeParted(pair: Two, plans: readonly Planned[], siblings: SiblingsRecord): ApartBecause[] {
  const isPlanned = plans.some(({ child, plan }) => plan !== '' && pair.some(({ id }) => id === child.id));
  return isPlanned ? [] : arrangementsOf(siblings).flatMap((arrangement) => partedBy(arrangement, pair));
}

/**
 * Why two live or would live apart, by the plans that are given: nothing where they do not, or nobody said it. The
 * arrangement that a plan follows goes before what the plan says. Where they live in two homes now, they are apart until
 * they move, whatever is planned.
 */
export function becauseOf(pair: Two, plans: readonly Planned[], siblings: SiblingsRecord): ApartBecause[] {
  const own = plans.filter(({ child }) => pair.some(({ id }) => id === child.id));
  const followed = [...new Set(own.flatMap(({ follows }) => (follows ? [follows] : [])))].filter((arrangement) =>
    pair.every(({ id }) => arrangement.homes.some(({ who }) => who.includes(id))),
  );
  const byArrangement = followed.flatMap((arrangement) => partedBy(arrangement, pair));
  const byPlan = own
    .filter(({ plan, follows }) => !follows && (plan === 'apart' || plan === 'apart-for-now'))
    .map(({ member, plan }): ApartBecause => ({ by: 'plan', of: member, plan }));
  const [one, other] = pair;
  const { met } = pairIn(siblings, one.id, other.id).history;
  const now = notNow.includes(met) ? [{ by: 'now' as const, met }] : [];
  return [...byArrangement, ...byPlan, ...pair.flatMap((member) => livesElsewhere(member, siblings.others)), ...now];
}

function partedBy(arrangement: Arrangement, [one, other]: Two): ApartBecause[] {
  const { id, timing, moves } = arrangement;
  if (areApart(arrangement, one.id, other.id)) return [{ by: 'two-homes', arrangement: id }];
  const moveOf = (member: Member) => moves.findIndex(({ who }) => who.includes(member.id));
  return timing === 'staggered' && moveOf(one) !== moveOf(other) ? [{ by: 'until-moved', arrangement: id }] : [];
}

const notNow: readonly Pair['history']['met'][] = ['lived-together', 'met', 'never-met'];
const elsewhere: readonly OtherSibling['lives'][] = [
  'parents',
  'kin',
  'care',
  'adopted',
  'own-home',
  'hospital',
  'custody',
];

function livesElsewhere(member: Member, others: readonly OtherSibling[]): ApartBecause[] {
  const lives = others.find(({ id }) => id === member.id)?.lives ?? '';
  return elsewhere.includes(lives) ? [{ by: 'lives', of: member, lives }] : [];
}
