// Gaps in the weighing and the plan: what each part of them has to say, and to whom nothing is put.
import { describe, expect, it } from 'vitest';
import type { Values } from '../../machines/answers/shown.ts';
import { options } from '../../machines/vocabulary.ts';
import { inCare } from './everything.ts';
import { hasGap, judged, notNow, noted, plan, proportionate, wrote } from './gap-support.ts';
import { answered } from './sheet-support.ts';

describe('what is proportionate', () => {
  it.each(Object.keys(proportionate))('is open while one of its six questions is: %s', (question) => {
    expect(hasGap('not-proportionate', answered('c1', 'proportionality', proportionate))).toBe(false);
    expect(hasGap('not-proportionate', answered('c1', 'proportionality', { ...proportionate, [question]: ' ' }))).toBe(
      true,
    );
  });
});

describe('the plan', () => {
  it('is not realistic where either the first or the second option was found not to be', () => {
    const sgoNot = judged('sgo', notNow);
    expect(hasGap('plan-not-realistic', sgoNot, plan({ primary: 'sgo' }))).toBe(true);
    expect(hasGap('plan-not-realistic', sgoNot, plan({ contingency: 'sgo' }))).toBe(true);
    expect(hasGap('plan-not-realistic', sgoNot, plan({ contingency: 'ltf' }))).toBe(false);
  });

  it('has support where anybody named some: a line, what reduces a line, or the judgement', () => {
    const withSupport = { judgement: 'realistic-with-support', support: 'A worker every Friday.' };
    const lost = wrote({ side: 'against', row: 'losses' });
    expect(hasGap('plan-without-support', plan({}), lost)).toBe(true);
    expect(hasGap('plan-without-support', plan({}), lost, noted({ reducedBy: 'A taxi' }))).toBe(false);
    expect(hasGap('plan-without-support', plan({}), judged('kinship', withSupport))).toBe(false);
    expect(hasGap('plan-without-support', plan({}), judged('sgo', withSupport))).toBe(true);
    expect(hasGap('plan-without-support')).toBe(false);
  });

  it('that lasts for life says what it means and why it is needed, and no other plan is asked', () => {
    const told = (answers: Values) =>
      hasGap('lifelong-effect', inCare, plan({ primary: 'adoption' }), answered('c1', 'adoption-questions', answers));
    expect([told({ lifelongEffect: 'A new name.' }), told({ lastResort: 'Nobody else can.' })]).toEqual([true, true]);
    expect(told({ lifelongEffect: 'A new name.', lastResort: 'Nobody else can.' })).toBe(false);
    for (const primary of options.filter((option) => option !== 'adoption')) {
      expect(hasGap('lifelong-effect', inCare, plan({ primary, contingency: 'adoption' }))).toBe(false);
    }
  });

  it('has a second plan that says both when it begins and what makes it ready', () => {
    const second = (answers: Values) => hasGap('contingency-not-ready', plan({ contingency: 'ltf', ...answers }));
    expect([second({}), second({ contingencyWhen: 'If' }), second({ contingencyReady: 'Two' })]).toEqual([
      ...[true, true, true],
    ]);
    expect(second({ contingencyWhen: 'If Gran is ill', contingencyReady: 'Two visits' })).toBe(false);
    expect(hasGap('contingency-not-ready', plan({}))).toBe(false);
  });

  it('tells what the child thinks of it and how the child is told, once there is one', () => {
    const child = (answers: Values) => hasGap('child-and-plan', plan(answers));
    expect([child({}), child({ childsView: 'Yes.' }), child({ toldToChild: 'By Gran' })]).toEqual([true, true, true]);
    expect(child({ childsView: 'Yes.', toldToChild: 'By Gran' })).toBe(false);
    expect(hasGap('child-and-plan', plan({ primary: '' }))).toBe(false);
  });
});

describe('family time', () => {
  it('is not asked for in a plan to stay at home, and is in every other', () => {
    const open = options.filter((primary) => hasGap('no-family-time', plan({ primary })));
    expect(open).toEqual(options.filter((option) => option !== 'stay-home'));
    expect(hasGap('no-family-time')).toBe(true);
  });

  it('that is held back or watched says why for this child, and other family time need not', () => {
    const time = (row: Values) => hasGap('family-time-without-why', answered('c1', 'family-time', { people: [row] }));
    const person = { person: 'p2', why: '' };
    expect(time({ ...person, how: 'none-for-now' })).toBe(true);
    expect(time({ ...person, how: 'direct', oversight: 'supervised' })).toBe(true);
    expect(time({ ...person, how: 'none-for-now', why: 'The court said so in May.' })).toBe(false);
    for (const oversight of ['unsupervised', 'facilitated', 'not-known', '']) {
      expect(time({ ...person, how: 'direct', oversight })).toBe(false);
    }
    // How it is watched counts only while there is any.
    expect(time({ ...person, how: 'not-known', oversight: 'supervised' })).toBe(false);
  });
});

describe('life story work', () => {
  it('that has not begun needs somebody who will begin it', () => {
    const story = (answers: Values) => hasGap('no-life-story', answered('c1', 'life-story', answers));
    expect([story({ stage: '' }), story({ stage: 'not-known' }), story({ stage: 'not-begun' })]).toEqual([
      ...[true, true, true],
    ]);
    expect(story({ stage: 'not-begun', who: 'Her social worker' })).toBe(false);
    expect([story({ stage: 'planned' }), story({ stage: 'begun' })]).toEqual([false, false]);
  });
});
