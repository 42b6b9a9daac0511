// Generates the paths of one child's journey with xstate/graph: every state that can be told apart, and every way on.
import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import type { Values } from '../../machines/answers/shown.ts';
import type { JourneyContext, JourneyEvent } from '../../machines/journey-setup.ts';
import { journey } from '../../machines/journey.ts';
import { decisions } from '../../machines/rules/decisions.ts';
import { kinCarers } from '../../machines/rules/kinship.ts';
import { type StageId, type StepId, stages, steps } from '../../machines/vocabulary.ts';
import { type Snapshot, samples, stepAt, submission } from './journey-support.ts';
import { filled } from './sheet-support.ts';

type Input = Omit<JourneyContext, 'answers'>;

const skip: JourneyEvent = { type: 'skip' };
const answersAt = (step: StepId): readonly Values[] => samples[step] ?? [filled(step, 0, undefined)];
const submissions = new Map(steps.map((step) => [step, answersAt(step).map((one) => submission(step, one))]));

/** What a person can do at a step: skip it, or give one of the sample answers. */
const eventsAt = (snapshot: Snapshot): readonly JourneyEvent[] => {
  const step = stepAt(snapshot);
  return step ? [skip, ...(submissions.get(step) ?? [])] : [];
};

type Facts = (context: JourneyContext) => readonly unknown[];

const untilKinship: Facts = (context) => [
  context.answers['home-and-status'],
  context.answers.dates,
  context.answers.identity?.disabled === 'yes',
  kinCarers(context),
  context.answers['carer-arrangements'],
];

/** What was said so far and still bears on a decision ahead. Two states alike in this go on alike. */
const stillBears: { readonly [Stage in StageId]: Facts } = {
  about: untilKinship,
  'stay-home': untilKinship,
  kinship: untilKinship,
  'return-home': (context) => [
    context.answers['home-and-status'],
    context.answers.dates,
    context.answers['earlier-return'],
    kinCarers(context),
  ],
  away: (context) => [decisions.childLivesWithFosterCarers(context), decisions.someoneCouldApply(context)],
  siblings: () => [],
  weighing: () => [],
  plan: () => [],
};

const stateKey = (snapshot: Snapshot): string => {
  const stage = stages.find((one) => snapshot.matches(one));
  return JSON.stringify([snapshot.value, stage ? stillBears[stage](snapshot.context) : []]);
};

const options = (input: Input) => ({ input, events: eventsAt, serializeState: stateKey });

/** One way on: from a state, by an event, to the next. */
interface Way {
  readonly from: Snapshot;
  readonly event: JourneyEvent;
  readonly to: Snapshot;
}

/** Every state of the journey that can be told apart, by key, with every way on from it; the first comes first. */
export type Ways = ReadonlyMap<string, readonly Way[]>;

export function waysOf(input: Input): Ways {
  const all = adjacencyMapToArray(getAdjacencyMap(journey, options(input)));
  const ways = new Map<string, Way[]>();
  for (const { state: from, event, nextState: to } of all) {
    for (const one of [from, to]) if (!ways.has(stateKey(one))) ways.set(stateKey(one), []);
    ways.get(stateKey(from))?.push({ from, event, to });
  }
  return ways;
}

/**
 * Whole paths that between them take every event at every step to every state it can lead to: the shortest path to
 * each such event, the event, and then on by skipping to the end.
 */
export function coveringPaths(input: Input, ways: Ways): JourneyEvent[][] {
  const shortest = new Map(
    getShortestPaths(journey, options(input)).map(({ state, steps: taken }) => [
      stateKey(state),
      taken.slice(1).map(({ event }) => event),
    ]),
  );
  const [first = ''] = ways.keys();
  const covered = new Set<string>();
  const paths: JourneyEvent[][] = [];
  for (const [key, on] of [...ways].reverse()) {
    for (const way of on) {
      if (covered.has(nameOfWay(way))) continue;
      const path = [...(shortest.get(key) ?? []), way.event, ...skipsFrom(way.to, ways)];
      waysAlong(path, first, ways).forEach((one) => covered.add(nameOfWay(one)));
      paths.push(path);
    }
  }
  return paths;
}

const nameOfWay = ({ from, event, to }: Way): string => JSON.stringify([from.value, event, to.value]);

const wayBy = (key: string, event: JourneyEvent, ways: Ways): Way | undefined =>
  ways.get(key)?.find((way) => way.event === event);

function skipsFrom(snapshot: Snapshot, ways: Ways): JourneyEvent[] {
  const way = wayBy(stateKey(snapshot), skip, ways);
  return way ? [skip, ...skipsFrom(way.to, ways)] : [];
}

function waysAlong(path: readonly JourneyEvent[], first: string, ways: Ways): Way[] {
  let here = first;
  return path.map((event) => {
    const way = wayBy(here, event, ways);
    if (!way) throw new Error(`no way on from ${here} by ${event.type}`);
    here = stateKey(way.to);
    return way;
  });
}

/** How many different paths lead from the first state to an end; a path that came back to itself is an error. */
export function countPaths(ways: Ways): number {
  const known = new Map<string, number>();
  const open = new Set<string>();
  const from = (key: string): number => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (open.has(key)) throw new Error(`the journey comes back to ${key}`);
    open.add(key);
    const on = ways.get(key) ?? [];
    const count = on.length === 0 ? 1 : on.reduce((sum, { to }) => sum + from(stateKey(to)), 0);
    known.set(key, count);
    return count;
  };
  const [first = ''] = ways.keys();
  return from(first);
}

/** The states, by name, from which there is no way on. */
export const endsOf = (ways: Ways): string[] => {
  const all = [...ways.values()].flat();
  const ends = all.filter(({ to }) => ways.get(stateKey(to))?.length === 0);
  return [...new Set(ends.map(({ to }) => JSON.stringify(to.value)))];
};
