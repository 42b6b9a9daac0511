// What changed between an earlier copy of a case and the open one, for one child, and which gaps are still there.
import type { BalanceSheet, Entry, OptionJudgement } from './balance-sheet/sheet.ts';
import { blankNote } from './case-file.ts';
import type { Gap, GapPlace } from './gaps/gap.ts';
import type { Standing } from './gaps/standing.ts';
import { type OptionId, type StepId, options } from './vocabulary.ts';

export interface ChangedJudgement {
  readonly option: OptionId;
  readonly was: OptionJudgement;
  readonly is: OptionJudgement;
}

export interface SinceLastTime {
  readonly judgements: readonly ChangedJudgement[];
  readonly came: readonly Entry[];
  readonly gone: readonly Entry[];
  /** Pages told as they were answered and not line by line (dates, the weighing, the plan), where an answer changed. */
  readonly pages: readonly StepId[];
  /** Lines that are there in both and say something else, weigh otherwise or are helped otherwise. */
  readonly changed: readonly { readonly was: Entry; readonly is: Entry }[];
  readonly setAside: readonly Entry[];
  readonly gaps: {
    /** There then and there now, at the same place: drift. */
    readonly old: readonly Gap[];
    readonly since: readonly Gap[];
    readonly mended: readonly Gap[];
  };
}

const differ = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

const ofChild = ({ cells }: BalanceSheet): Entry[] =>
  [...cells.values()].flat().filter(({ origin }) => origin === 'this-child');

/** What a line says and weighs, without where it stands among others. */
const content = ({ side, said, whose, note = blankNote() }: Entry) => {
  const { weight, weightWhy, evidence, reducedBy, whoProvides, whoPays, by } = note;
  return [side, said, whose, weight, weightWhy, evidence, reducedBy, whoProvides, whoPays, by];
};

/** The parts of a sheet that stand there as they were answered, each with its step. */
export const pagesOf = (sheet: BalanceSheet): readonly (readonly [StepId, unknown])[] => [
  ['home-and-status', sheet.home],
  ['dates', sheet.dates],
  ['wishes', sheet.childsWords],
  ['identity', sheet.identity],
  ['network', sheet.network],
  ['family-meeting', sheet.familyMeeting],
  ['away-opening', sheet.inMind],
  ['siblings', sheet.siblings],
  ['sibling-needs', sheet.siblingNeeds],
  ['siblings-together', sheet.siblingsTogether],
  ['siblings-apart', sheet.siblingsApart],
  ['voices', sheet.voices],
  ['comparing', sheet.comparing],
  ['proportionality', sheet.proportionality],
  ['permanence-plan', sheet.plan.permanence],
  ['family-time', sheet.plan.familyTime],
  ['life-story', sheet.plan.lifeStory],
  ['roles-and-decisions', sheet.plan.roles],
];

/** What a place is, whatever is written there. */
function keyOf(place: GapPlace): string {
  switch (place.at) {
    case 'step':
      return `${place.step} ${place.option ?? ''}`;
    case 'cell':
      return place.entry?.id ?? `${place.option} ${place.row}`;
    case 'action':
      return place.action.id;
    case 'timescale':
      return place.timescale;
    case 'pair':
      return `${place.one} ${place.other}`;
    case 'sibling-part':
      return place.part;
    case 'arrangement':
      return place.id;
  }
}

/** The gaps at those of their places where the others have them too (`shared`), or have them not. */
function gapsAt(gaps: readonly Gap[], others: readonly Gap[], shared: boolean): Gap[] {
  return gaps.flatMap(({ id, places }) => {
    const other = others.find((gap) => gap.id === id)?.places.map(keyOf) ?? [];
    const found = places.filter((place) => other.includes(keyOf(place)) === shared);
    return found.length > 0 ? [{ id, places: found }] : [];
  });
}

/** Compares two standings of the same child. Pure. */
export function sinceLastTime(then: Standing, now: Standing): SinceLastTime {
  const [before, after] = [ofChild(then.sheet), ofChild(now.sheet)];
  const pagesThen = new Map(pagesOf(then.sheet));
  const was = new Map(before.map((entry) => [entry.id, entry]));
  const is = new Set(after.map(({ id }) => id));
  const asideThen = new Set(then.sheet.setAside.map(({ id }) => id));
  const aside = new Set(now.sheet.setAside.map(({ id }) => id));
  return {
    judgements: options.flatMap((option): ChangedJudgement[] => {
      const pair = { option, was: then.sheet.judgements[option], is: now.sheet.judgements[option] };
      return differ(pair.was, pair.is) ? [pair] : [];
    }),
    pages: pagesOf(now.sheet).flatMap(([step, told]) => (differ(pagesThen.get(step), told) ? [step] : [])),
    came: after.filter(({ id }) => !was.has(id)),
    gone: before.filter(({ id }) => !is.has(id) && !aside.has(id)),
    changed: after.flatMap((entry) => {
      const earlier = was.get(entry.id);
      return earlier && differ(content(earlier), content(entry)) ? [{ was: earlier, is: entry }] : [];
    }),
    setAside: now.sheet.setAside.filter(({ id }) => !asideThen.has(id)),
    gaps: {
      old: gapsAt(now.gaps, then.gaps, true),
      since: gapsAt(now.gaps, then.gaps, false),
      mended: gapsAt(then.gaps, now.gaps, false),
    },
  };
}
