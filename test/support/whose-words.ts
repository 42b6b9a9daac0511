// Whose papers hold which words of the group: every text that was told, with the children to whom it belongs.
import { expect } from '@playwright/test';
import { isValues } from '../../machines/answers/shown.ts';
import * as arranged from './families/four-arrangements.ts';
import * as four from './families/four-brothers-and-sisters.ts';
import { type ToldWay, firstRound, pairs, later, secondRound } from './families/four-pairs.ts';

type Names = readonly string[];

/** The texts inside what was told. Choices are single words with hyphens, and names stand everywhere. */
export function textsIn(told: unknown): string[] {
  if (typeof told === 'string') return told.includes(' ') ? [told] : [];
  if (Array.isArray(told)) return told.flatMap(textsIn);
  return isValues(told) ? Object.values(told).flatMap(textsIn) : [];
}

type Belonging = readonly [told: unknown, to: Names];

const ofEach = (told: { readonly [Name in four.Own]: unknown }): Belonging[] =>
  four.ownChildren.map((name) => [told[name], [name]]);

const all: Names = four.ownChildren;

/** An arrangement for each of them: where it would be, with whom, and the moves of those who would be together. */
function ofArrangement(name: keyof typeof arranged.arrangements): Belonging[] {
  const {
    homes,
    resources,
    whoProvides,
    stays,
    speaksFor,
    speaksAgainst,
    makesItWork,
    now,
    life,
    moves = [],
  } = arranged.arrangements[name];
  return [
    [[name, resources, whoProvides], all],
    // What is weighed for the group, and where somebody else stays, is on no child's paper.
    [[stays, speaksFor, speaksAgainst, makesItWork, now, life], []],
    ...homes.map(({ who, where }): Belonging => [where, who]),
    ...moves.flatMap(({ who, when, ready }): Belonging[] => [
      [when, homes.find((home) => who.every((one) => home.who.includes(one)))?.who ?? []],
      [ready, who],
    ]),
    ...Object.entries(arranged.effects[name]).map(([member, effect]): Belonging => [effect, [member]]),
  ];
}

const ways = (round: Readonly<Record<string, ToldWay>>): Belonging[] =>
  Object.entries(round).map(([way, told]) => [told, way.split(' to ')]);

/** Everything that was told, with whose balance sheet it belongs on. */
const onSheets: readonly Belonging[] = [
  ...[four.homes, four.counts, four.needs, arranged.judgements, arranged.ifApart].flatMap(ofEach),
  ...ways(firstRound),
  ...ways(secondRound),
  ...pairs.map(({ pair, history }): Belonging => [history, pair]),
  [[four.worry.first, four.worry.thoughtThrough], four.worry.first.between],
  ...Object.entries(four.ownHistories).map(([name, told]): Belonging => [told, [name]]),
  [four.adopted, four.adopted.papers ?? []],
  [four.laterBorn, [four.baby, ...(four.laterBorn.papers ?? [])]],
  [four.others, all],
  ...ofArrangement(arranged.withGrandmother),
  ...ofArrangement(arranged.apartFromBaby),
  [[four.history, later, four.looked], []],
  ...pairs.map(({ touch }): Belonging => [touch, []]),
];

/** How they keep in touch stands in the plan of both. */
const inFamilyTime: readonly Belonging[] = pairs.map(({ pair, touch }) => [touch, pair]);

function byText(belongings: readonly Belonging[]): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const [told, to] of belongings) {
    for (const text of textsIn(told)) owners.set(text, new Set([...(owners.get(text) ?? []), ...to]));
  }
  return owners;
}

const owners = { sheet: byText(onSheets), 'family-time': byText(inFamilyTime) } as const;

/** A paper of a child holds every told text that belongs there, and none that belongs to somebody else. */
export function expectOwnWords(paper: keyof typeof owners, child: string, text: string): void {
  const told = [...owners[paper]];
  const owned = told.filter(([, names]) => names.has(child)).map(([words]) => words);
  expect(owned.length).toBeGreaterThan(5);
  expect(told.filter(([words]) => text.includes(words)).map(([words]) => words)).toEqual(owned);
}
