// The changes a person can make to the record: each does what it says, and none destroys an answer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addChild,
  addPerson,
  blankBirth,
  dropDraft,
  editChildDetails,
  keepAction,
  keepDraft,
  mostChildren,
  nextId,
  notKnownYet,
  renamePerson,
  setActionDone,
  setCase,
  setOpened,
  skipStep,
} from '../../machines/case-edits.ts';
import { type CaseFile, emptyCase } from '../../machines/case-file.ts';
import { restore } from '../../machines/restore.ts';
import { anyEdit, anyOtherEdit, anyRecording } from './any-case.ts';
import { dateOf } from './journey-support.ts';
import { answered, caseWith, childIn } from './sheet-support.ts';

const home = { livesNow: 'foster-care', legalStatus: 'care-order', homeInWords: 'By the sea.' };
const findOut = { what: 'Her language', who: 'School', by: dateOf('2026-12-01') };

const answersIn = ({ children }: CaseFile) =>
  Object.fromEntries(
    children.flatMap(({ id, steps }) =>
      Object.entries(steps).flatMap(([step, record]) =>
        'answers' in record ? [[`${id}/${step}`, record.answers]] : [],
      ),
    ),
  );

/** Ids with their child where they are of one child alone: lines. */
const idsIn = ({ children, people, actions, evidence }: CaseFile): string[] => [
  ...[...children, ...people, ...actions, ...evidence].map(({ id }) => id),
  ...children.flatMap(({ id, lines }) => lines.map((line) => `${id}/${line.id}`)),
];

describe('no edit', () => {
  it('destroys an answer or changes one, but for recording answers to that same step', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 20 }), fc.array(anyOtherEdit, { maxLength: 20 }), (before, after) => {
        const was = caseWith(...before);
        const is = after.reduce((now, edit) => edit(now), was);
        expect(answersIn(is)).toEqual(answersIn(was));
      }),
    );
  });

  it('of one step touches the answers to another', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 20 }), anyRecording, (before, recording) => {
        const caseFile = caseWith(...before);
        const [was, is] = [answersIn(caseFile), answersIn(recording(caseFile))];
        const changed = Object.keys(is).filter((key) => is[key] !== was[key]);
        expect(Object.keys(is)).toEqual(expect.arrayContaining(Object.keys(was)));
        expect(changed.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('takes away a child, a person, an action, a line or an entry of the register, gives an id twice, or changes the case it was given', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 30 }), (edits) => {
        let now = caseWith();
        for (const edit of edits) {
          const before = structuredClone(now);
          const after = edit(now);
          expect(now).toEqual(before);
          expect(idsIn(after)).toEqual(expect.arrayContaining(idsIn(before)));
          expect(new Set(idsIn(after)).size).toBe(idsIn(after).length);
          now = after;
        }
      }),
    );
  });
});

describe('an id', () => {
  it('is the next one free of its letter, and never one that was there before', () => {
    expect(nextId('c', [])).toBe('c1');
    expect(nextId('c', [{ id: 'c1' }, { id: 'c3' }])).toBe('c4');
    expect(nextId('c', [{ id: 'c10' }, { id: 'c9' }])).toBe('c11');
    expect(nextId('c', [{ id: 'p7' }, { id: 'child' }])).toBe('c1');
  });
});

describe('what is being typed', () => {
  const typed = { homeInWords: 'Half a sen' };
  const begun = caseWith(keepDraft('c1/home-and-status', typed), keepDraft('c2/dates', { reviewsHeld: 'one' }));

  it('is kept as it is, by child and step, beside what was recorded', () => {
    const both = keepDraft('c1/home-and-status', typed)(caseWith(answered('c1', 'home-and-status', home)));
    expect(both.drafts).toEqual({ 'c1/home-and-status': typed });
    expect(childIn(both).steps['home-and-status']).toMatchObject({ status: 'answered', answers: home });
  });

  it('is let go alone', () => {
    expect(dropDraft('c1/home-and-status')(begun).drafts).toEqual({ 'c2/dates': { reviewsHeld: 'one' } });
  });

  it('has served once the answers are recorded, and only those of that step', () => {
    const after = answered('c1', 'home-and-status', home)(begun);
    expect(after.drafts).toEqual({ 'c2/dates': { reviewsHeld: 'one' } });
    expect(childIn(after).steps['home-and-status']).toMatchObject({ status: 'answered', answers: home });
    expect(childIn(after, 'c2')).toEqual(childIn(begun, 'c2'));
  });
});

describe('passing a step over', () => {
  it('marks a step that was not answered', () => {
    expect(childIn(caseWith(skipStep('c1', 'wishes'))).steps).toEqual({ wishes: { status: 'skipped' } });
  });

  it('leaves an answered step as it was', () => {
    const was = caseWith(answered('c1', 'home-and-status', home));
    expect(skipStep('c1', 'home-and-status')(was)).toEqual(was);
  });

  it('keeps what was typed', () => {
    const was = caseWith(keepDraft('c1/wishes', { ownWords: 'I want' }));
    expect(skipStep('c1', 'wishes')(was).drafts).toEqual(was.drafts);
  });
});

describe('a step that is not known yet', () => {
  it('is marked and makes one action', () => {
    const marked = caseWith(notKnownYet('c1', 'identity', findOut));
    expect(childIn(marked).steps).toEqual({ identity: { status: 'not-known' } });
    expect(marked.actions).toEqual([
      { id: 'a1', child: 'c1', step: 'identity', question: '', done: false, ...findOut },
    ]);
  });

  it('changes its action when it is marked again, and keeps whether that was done', () => {
    const again = caseWith(
      notKnownYet('c1', 'identity', findOut),
      notKnownYet('c2', 'identity', findOut),
      setActionDone('a1', true),
      notKnownYet('c1', 'identity', { ...findOut, who: 'Her aunt' }),
    );
    const byId = again.actions.toSorted((one, other) => one.id.localeCompare(other.id));
    expect(byId.map(({ id, child, who, done }) => [id, child, who, done])).toEqual([
      ['a1', 'c1', 'Her aunt', true],
      ['a2', 'c2', 'School', false],
    ]);
  });

  it('has one action for each of its questions, beside the one for the step', () => {
    const wanted = { child: 'c1', step: 'identity' as const, ...findOut };
    const kept = caseWith(
      notKnownYet('c1', 'identity', findOut),
      keepAction({ ...wanted, question: 'language' }),
      keepAction({ ...wanted, question: 'faith' }),
      keepAction({ ...wanted, question: 'language', who: 'Her aunt' }),
    );
    const byId = kept.actions.toSorted((one, other) => one.id.localeCompare(other.id));
    expect(byId.map(({ id, question, who }) => [id, question, who])).toEqual([
      ['a1', '', 'School'],
      ['a2', 'language', 'Her aunt'],
      ['a3', 'faith', 'School'],
    ]);
  });

  it('keeps the answers it had, which count no longer and then again', () => {
    const marked = caseWith(answered('c1', 'home-and-status', home), notKnownYet('c1', 'home-and-status', findOut));
    expect(childIn(marked).steps['home-and-status']).toMatchObject({ status: 'not-known', answers: home });
    const back = answered('c1', 'home-and-status', home)(marked);
    expect(childIn(back).steps['home-and-status']?.status).toBe('answered');
    expect(back.actions).toEqual(marked.actions);
  });
});

describe('opening a decision', () => {
  it('is noted once, for that child alone, and can be taken back', () => {
    const opened = caseWith(
      setOpened('c1', 'childLivesAwayFromHome', true),
      setOpened('c1', 'childLivesAwayFromHome', true),
      setOpened('c1', 'someoneCouldApply', true),
    );
    expect([childIn(opened).opened, childIn(opened, 'c2').opened]).toEqual([
      ['childLivesAwayFromHome', 'someoneCouldApply'],
      [],
    ]);
    const closed = setOpened('c1', 'childLivesAwayFromHome', false)(opened);
    expect(childIn(closed).opened).toEqual(['someoneCouldApply']);
  });
});

describe('children and people', () => {
  it('are added at the end with nothing answered yet', () => {
    const two = addPerson({ label: 'Uncle', kind: 'adult' })(addChild({ label: 'C', birth: blankBirth() })(caseWith()));
    expect(two.children.at(-1)).toEqual({
      ...{ id: 'c3', label: 'C', birth: blankBirth(), opened: [], steps: {} },
      ...{ lines: [], notes: {}, order: {}, limits: {} },
    });
    expect(two.people.at(-1)).toEqual({ id: 'p4', label: 'Uncle', kind: 'adult' });
  });

  it('are called something else without losing what was said of them', () => {
    const was = caseWith(answered('c1', 'home-and-status', home), setOpened('c1', 'someoneCouldApply', true));
    const details = { label: 'Z', birth: { ...blankBirth(), years: '10' } };
    const is = renamePerson('p2', 'Aunt by marriage')(editChildDetails('c1', details)(was));
    expect(childIn(is)).toEqual({ ...childIn(was), ...details });
    expect(is.people.map(({ label }) => label)).toEqual([
      'Grandmother of A',
      'Aunt by marriage',
      'Friend of the family',
    ]);
    expect(childIn(is, 'c2')).toEqual(childIn(was, 'c2'));
  });

  it('of a family of twenty all have a place, and are all read back', () => {
    let family = emptyCase('test');
    for (let count = 1; count <= mostChildren; count += 1) {
      family = addChild({ label: `Child ${count}`, birth: blankBirth() })(family);
      family = answered(`c${count}`, 'home-and-status', home)(family);
    }
    expect(mostChildren).toBe(20);
    expect(new Set(family.children.map(({ id }) => id)).size).toBe(20);
    expect(Object.keys(answersIn(family))).toHaveLength(20);
    expect(restore(JSON.stringify(family))).toEqual({ ok: true, caseFile: family });
  });
});

describe('what belongs to the whole case', () => {
  it('is changed without touching a child', () => {
    const was = caseWith(answered('c1', 'home-and-status', home));
    const is = setCase({ audience: 'family', authority: 'dorset', place: '/case/c1' })(was);
    expect(is).toEqual({ ...was, audience: 'family', authority: 'dorset', place: '/case/c1' });
  });
});
