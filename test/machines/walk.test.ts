// The walk through a child's journey: nothing recorded is lost, nothing is passed by without a reason that holds.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Edit, addChild, blankBirth, setOpened, skipStep } from '../../machines/case-edits.ts';
import type { CaseFile, Child } from '../../machines/case-file.ts';
import { changeOf, isFelt } from '../../machines/change-preview.ts';
import { recordedAnswers, situationOf, walkOf } from '../../machines/child-journey.ts';
import { decisions } from '../../machines/rules/decisions.ts';
import { noLocalRules } from '../../machines/rules/local.ts';
import { type StepId, ruleNames, steps } from '../../machines/vocabulary.ts';
import { answersTo } from './any-case.ts';
import { localOf, places, samples, today } from './journey-support.ts';
import { answered, caseWith, childIn } from './sheet-support.ts';

vi.setConfig({ testTimeout: 60_000 }); // a busy machine is no reason to fail

const nowhere = { local: noLocalRules, asOf: today };
const recordedIn = (child: Child): StepId[] => steps.filter((step) => recordedAnswers(child)[step]);
const countedIn = (child: Child, surroundings = nowhere): StepId[] => {
  const { answers } = situationOf(child, surroundings);
  return steps.filter((step) => answers[step]);
};
const inCare = answered('c1', 'home-and-status', { livesNow: 'foster-care', legalStatus: 'care-order' });
const atHome = answered('c1', 'home-and-status', { livesNow: 'with-parents', legalStatus: 'none' });

/** Any number of answered, skipped and untouched steps, in any order. */
const anyEdits: fc.Arbitrary<Edit[]> = fc.array(
  fc
    .constantFrom(...steps)
    .chain((step) =>
      fc.oneof(
        { weight: 4, arbitrary: answersTo(step).map((answers) => answered('c1', step, answers)) },
        { weight: 1, arbitrary: fc.constant(skipStep('c1', step)) },
      ),
    ),
  { maxLength: 60 },
);
const anyOpened: fc.Arbitrary<Edit[]> = fc
  .subarray([...ruleNames])
  .map((rules) => rules.map((rule) => setOpened('c1', rule, true)));
const anyAge: fc.Arbitrary<Edit> = fc.integer({ min: 0, max: 17 }).map((years): Edit => (caseFile) => ({
  ...caseFile,
  children: caseFile.children.map((child) => ({ ...child, birth: { ...child.birth, years: String(years) } })),
}));
const anyPlace = fc.constantFrom(...places);

describe('the path', () => {
  it('is whole before anything is answered: every step is on it or has its reason not to be', () => {
    const child = childIn(caseWith());
    const { path, notAsked, reachedSummary } = walkOf(child, nowhere);
    expect(reachedSummary).toBe(true);
    expect([...path, ...notAsked.keys()].toSorted()).toEqual(steps.toSorted());
  });

  it('goes on past a step that was skipped', () => {
    const before = childIn(caseWith(inCare));
    const after = childIn(caseWith(inCare, skipStep('c1', 'dates')));
    expect(after.steps.dates).toEqual({ status: 'skipped' });
    expect(walkOf(after, nowhere).path).toEqual(walkOf(before, nowhere).path);
    expect(walkOf(after, nowhere).parked).toEqual([]);
  });

  it('ends at the summary, in the order of the guidance, whatever was recorded and wherever', () => {
    fc.assert(
      fc.property(anyEdits, anyOpened, anyAge, anyPlace, (edits, open, age, [, local]) => {
        const child = childIn(caseWith(...edits, ...open, age));
        const { path, notAsked, reachedSummary } = walkOf(child, { local, asOf: today });
        expect(reachedSummary).toBe(true);
        expect(path).toEqual(steps.filter((step) => !notAsked.has(step)));
      }),
    );
  });
});

describe('answers that the path no longer asks for', () => {
  it('are parked, and count again once the answer is changed back', () => {
    const home = caseWith(
      inCare,
      answered('c1', 'dates', {}),
      answered('c1', 'return-judgement', { judgement: 'realistic' }),
    );
    expect(walkOf(childIn(home), nowhere).parked).toEqual([]);
    const away = childIn(atHome(home));
    expect(walkOf(away, nowhere).parked).toEqual(['dates', 'return-judgement']);
    expect(countedIn(away)).toEqual(['home-and-status']);
    expect(countedIn(childIn(inCare(atHome(home))))).toEqual(['home-and-status', 'dates', 'return-judgement']);
  });

  it('are never lost by any sequence of changes: what is parked and what counts is all that was recorded', () => {
    const turning = ['home-and-status', 'family-network', 'siblings', 'siblings-together'] as const;
    const changes = fc.array(
      fc.constantFrom(...turning).chain((step) => answersTo(step).map((answers) => [step, answers] as const)),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(anyEdits, changes, anyPlace, (edits, turns, [, local]) => {
        const surroundings = { local, asOf: today };
        let caseFile: CaseFile = caseWith(...edits);
        for (const [step, answers] of turns) {
          const before = childIn(caseFile);
          caseFile = answered('c1', step, answers)(caseFile);
          const child = childIn(caseFile);
          const { parked } = walkOf(child, surroundings);
          expect([...parked, ...countedIn(child, surroundings)].toSorted()).toEqual(recordedIn(child).toSorted());
          expect({ ...child.steps, [step]: null }).toEqual({ ...before.steps, [step]: null });
        }
      }),
    );
  });

  it('are named before a change is made, and come back by the change that undoes it', () => {
    fc.assert(
      fc.property(anyEdits, answersTo('home-and-status'), answersTo('home-and-status'), (edits, first, second) => {
        const child = childIn(caseWith(...edits, answered('c1', 'home-and-status', first)));
        const there = changeOf(child, answered('c1', 'home-and-status', second), nowhere);
        const back = changeOf(there.after, answered('c1', 'home-and-status', first), nowhere);
        expect(back.back).toEqual(there.parked);
        expect(back.parked).toEqual(there.back);
        expect(back.asked).toEqual(there.passed);
        expect(back.passed).toEqual(there.asked);
        expect(isFelt(back)).toBe(isFelt(there));
        expect(walkOf(back.after, nowhere)).toEqual(walkOf(child, nowhere));
      }),
    );
  });
});

describe('the reasons', () => {
  it('for a step that is not asked is a rule that does not hold, and nobody opened', () => {
    fc.assert(
      fc.property(anyEdits, anyOpened, anyAge, anyPlace, (edits, open, age, [, local]) => {
        const child = childIn(caseWith(...edits, ...open, age));
        const surroundings = { local, asOf: today };
        const { notAsked } = walkOf(child, surroundings);
        const situation = situationOf(child, surroundings);
        for (const { rule, held, openedAnyway } of notAsked.values()) {
          expect({
            rule,
            held,
            openedAnyway,
            holds: decisions[rule](situation),
            opened: child.opened.includes(rule),
          }).toEqual({
            rule,
            held: false,
            openedAnyway: false,
            holds: false,
            opened: false,
          });
        }
      }),
    );
  });

  it('for a step that is asked are rules that hold, or that a person opened although they do not', () => {
    fc.assert(
      fc.property(anyEdits, anyOpened, anyAge, anyPlace, (edits, open, age, [, local]) => {
        const child = childIn(caseWith(...edits, ...open, age));
        const surroundings = { local, asOf: today };
        const situation = situationOf(child, surroundings);
        for (const { rule, openedAnyway } of [...walkOf(child, surroundings).why.values()].flat()) {
          expect([rule, openedAnyway]).toEqual([rule, !decisions[rule](situation)]);
          expect(openedAnyway && !child.opened.includes(rule)).toBe(false);
        }
      }),
    );
  });

  it.each(steps.filter((step) => walkOf(childIn(caseWith()), nowhere).notAsked.has(step)))(
    'lead to the step %s when each of them is opened in turn',
    (step) => {
      let caseFile = caseWith();
      const openedNow: string[] = [];
      for (;;) {
        const reason = walkOf(childIn(caseFile), nowhere).notAsked.get(step);
        if (!reason) break;
        expect(openedNow).not.toContain(reason.rule);
        openedNow.push(reason.rule);
        caseFile = setOpened('c1', reason.rule, true)(caseFile);
      }
      const { path, why } = walkOf(childIn(caseFile), nowhere);
      expect(path).toContain(step);
      expect(why.get(step)?.at(-1)).toEqual({ rule: openedNow.at(-1), held: true, openedAnyway: true });
    },
  );

  it('put every step on the path once all of them are opened, in every authority', () => {
    for (const [, local] of places) {
      const child = childIn(caseWith(...ruleNames.map((rule) => setOpened('c1', rule, true))));
      expect(walkOf(child, { local, asOf: today }).path).toEqual(steps);
    }
  });

  it('are the answers themselves again when a rule that was opened comes to hold', () => {
    const child = childIn(caseWith(setOpened('c1', 'childHasComeIntoCare', true), inCare));
    const reason = { rule: 'childHasComeIntoCare', held: true, openedAnyway: false };
    expect(walkOf(child, nowhere).why.get('dates')).toEqual([reason]);
  });

  it('differ by authority for a child more than two years in care with three reviews', () => {
    const child = childIn(caseWith(inCare, answered('c1', 'dates', samples.dates?.[1] ?? {})));
    const asked = (place: string) =>
      walkOf(child, { local: localOf(place), asOf: today }).path.filter(
        (step) => step === 'long-time-in-care' || step === 'third-review',
      );
    expect(Object.fromEntries(places.map(([place]) => [place, asked(place)]))).toEqual({
      bolton: ['long-time-in-care', 'third-review'],
      dbc: ['third-review'],
      bradford: [],
      dorset: [],
      sandwell: [],
      national: [],
    });
  });
});

describe('brothers and sisters in one case', () => {
  it('each walk a path of their own', () => {
    const both = addChild({ label: 'C', birth: { ...blankBirth(), kind: 'unborn' } })(caseWith(inCare));
    expect(walkOf(childIn(both, 'c1'), nowhere).path).toContain('return-changes');
    expect(walkOf(childIn(both, 'c3'), nowhere).path).not.toContain('return-changes');
  });
});
