// The statechart of the journey, walked by machine: everything in it is reached, and every way through it ends well.
import { describe, expect, it, vi } from 'vitest';
import { getStateNodes } from 'xstate/graph';
import { journey } from '../../machines/journey.ts';
import { type StepId, ruleNames, stageSteps, stages, steps } from '../../machines/vocabulary.ts';
import { walk } from '../../machines/walk.ts';
import { type Ways, countPaths, coveringPaths, endsOf, waysOf } from './journey-paths.ts';
import { type Played, childOf, localOf, nameOf, places, play } from './journey-support.ts';
import { policies } from './sheet-support.ts';

vi.setConfig({ testTimeout: 60_000 }); // a busy machine is no reason to fail

const states = getStateNodes(journey.root);
const transitions = states.flatMap((node) => [...[...node.transitions.values()].flat(), ...(node.always ?? [])]);

const needsModel: StepId = 'long-time-in-care';
const needsThirdReviewRule: StepId = 'third-review';

/** The steps that no child meets under an authority's rules, because its policy does not ask for them. */
const neverAsked: { readonly [Place in string]?: readonly StepId[] } = {
  bolton: [],
  dbc: [needsModel],
  bradford: [needsModel, needsThirdReviewRule],
  dorset: [needsModel, needsThirdReviewRule],
  sandwell: [needsModel, needsThirdReviewRule],
  national: [needsModel, needsThirdReviewRule],
};

interface Proof {
  readonly ways: Ways;
  readonly played: readonly Played[];
}

const known = new Map<string, Proof>();

/** The generated paths of a child of some years under an authority's rules, all of them played once. */
function proofOf(place: string, years: number): Proof {
  const key = `${place} ${years}`;
  const before = known.get(key);
  if (before) return before;
  const input = childOf(years, localOf(place));
  const ways = waysOf(input);
  const made = { ways, played: coveringPaths(input, ways).map((events) => play(input, events)) };
  known.set(key, made);
  return made;
}

const ages = [3, 16];

describe('the shape of the journey', () => {
  it('has one state for each step, in the stage to which the step belongs', () => {
    const asking = stages.flatMap((stage) =>
      getStateNodes(journey.root)
        .filter((node) => node.parent?.key === stage && node.type === 'atomic' && node.always === undefined)
        .map(({ key }) => `${stage} ${key}`),
    );
    expect(asking).toEqual(stages.flatMap((stage) => stageSteps[stage].map((step) => `${stage} ${step}`)));
  });

  it('asks every decision of the vocabulary somewhere, and no other', () => {
    const asked = new Set(transitions.filter(({ eventType }) => eventType === '').flatMap(({ guard }) => guard ?? []));
    expect([...asked].toSorted()).toEqual(ruleNames.toSorted());
  });
});

describe('the points on which only some authorities have a rule', () => {
  it('is asked of a child more than two years in care where the policy names a reunification model: in Bolton', () => {
    const named = policies.filter(({ rules }) => rules.reunificationModelAfterTwoYears !== 'not-said');
    expect(named.map(({ card }) => card.id)).toEqual(['bolton']);
  });

  it('is asked at the third review where the policy then stops a return: in Bolton and DBC', () => {
    const stopping = policies.filter(
      ({ rules }) => rules.thirdReviewWithoutProgress === 'return-stops-with-exceptions',
    );
    expect(stopping.map(({ card }) => card.id)).toEqual(['bolton', 'dbc']);
  });

  it('names the five authorities and the national position, and no other', () => {
    expect(places.map(([place]) => place).toSorted()).toEqual(Object.keys(neverAsked).toSorted());
  });
});

describe.each(places)('under the rules of %s', (place, local) => {
  const taken = () => ages.flatMap((years) => proofOf(place, years).played);
  const left = (step: StepId) => (neverAsked[place] ?? []).includes(step);

  it('reaches every state but the steps that its policy does not ask for', () => {
    const reached = new Set(taken().flatMap(({ states: entered }) => [...entered]));
    const missed = states.filter(({ id }) => !reached.has(id)).map(({ key }) => key);
    expect(missed.toSorted()).toEqual((neverAsked[place] ?? []).toSorted());
  });

  it('takes every transition: each step answered and skipped, each decision both ways', () => {
    const walked = new Set(taken().flatMap(({ transitions: went }) => [...went]));
    const missed = transitions.map(nameOf).filter((name) => !walked.has(name));
    const closed = transitions.filter(({ source, target }) =>
      [source, ...(target ?? [])].some(({ key }) => steps.some((step) => step === key && left(step))),
    );
    expect(missed).toEqual(closed.map(nameOf));
  });

  it.each(ages)('ends every generated path of a child of %i at the summary', (years) => {
    const { played } = proofOf(place, years);
    expect(new Set(played.map(({ ended }) => ended))).toEqual(new Set(['summary']));
  });

  it.each(ages)('has no other end and no way back for a child of %i, so every path ends there', (years) => {
    const { ways } = proofOf(place, years);
    expect(endsOf(ways)).toEqual(['"summary"']);
    expect(countPaths(ways)).toBeGreaterThan(1_000_000);
  });

  it('asks on every path what the walk of the same record asks', () => {
    for (const years of ages) {
      for (const { trail } of proofOf(place, years).played) {
        const { path } = walk(childOf(years, local), Object.fromEntries(trail));
        expect(path).toEqual(trail.map(([step]) => step));
      }
    }
  });
});
