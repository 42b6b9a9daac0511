// Which parts of the assessment are asked of a group as it is recorded, and why the others are not.
import { describe, expect, it } from 'vitest';
import { formSchemas } from '../../../machines/answers/forms.ts';
import { type Edit, addChild, blankBirth, notKnownYet, skipStep } from '../../../machines/case-edits.ts';
import type { CaseFile } from '../../../machines/case-file.ts';
import {
  addArrangement,
  editArrangement,
  keepLaterBorn,
  keepPairHistory,
  setLeftOut,
} from '../../../machines/sibling-edits.ts';
import { groupWalk } from '../../../machines/siblings/group-walk.ts';
import { type SiblingPart, siblingParts } from '../../../machines/sibling-vocabulary.ts';
import { dateOf } from '../journey-support.ts';
import { answered } from '../sheet-support.ts';
import { after, groupOf } from './any-group.ts';

const unbornChild = addChild({ label: 'The baby', birth: { ...blankBirth(), kind: 'unborn' } });
const planned = (child: string, plan: string): Edit => answered(child, 'siblings-together', { plan });
const homes = (...who: string[][]) =>
  addArrangement(formSchemas.arrangement.parse({ homes: who.map((one) => ({ who: one })) }));
const pathOf = (caseFile: ReturnType<typeof groupOf>) => groupWalk(caseFile).path;
const always: readonly SiblingPart[] = [
  'who-counts',
  'own-needs',
  'pairs',
  'history',
  'prompts',
  'arrangements',
  'judgement',
];
const together = (...more: SiblingPart[]) => siblingParts.filter((part) => [...always, ...more].includes(part));

describe('the walk through what is recorded of a group', () => {
  it('asks one child alone who counts, and says of all else that there is nobody beside them', () => {
    const { path, notAsked } = groupWalk(groupOf(1));
    expect(path).toEqual(['who-counts']);
    expect([...notAsked]).toEqual(siblingParts.slice(1).map((part) => [part, 'thereIsAGroup']));
  });

  it('asks two children of everything but what there is nobody to ask about', () => {
    const { path, notAsked } = groupWalk(groupOf(2));
    expect(path).toEqual(together());
    expect(Object.fromEntries(notAsked)).toEqual({
      'already-adopted': 'someoneIsAdopted',
      'later-born': 'someoneIsLaterBorn',
      'if-apart': 'someoneMayLiveApart',
    });
  });

  it('asks of somebody already adopted, and of a baby to come, in the case or outside it', () => {
    expect(pathOf(groupOf(1, ['adopted']))).toEqual(together('already-adopted', 'if-apart'));
    expect(pathOf(groupOf(1, ['not-born']))).toEqual(together('later-born'));
    expect(pathOf(after(groupOf(1), [unbornChild]))).toEqual(together('later-born'));
    expect(pathOf(after(groupOf(2, ['adopted']), [unbornChild]))).toEqual(
      together('already-adopted', 'later-born', 'if-apart'),
    );
  });

  it('asks of a child who was born after another one came into care, where both days are known', () => {
    const bornOn = (born: string) =>
      addChild({ label: 'The youngest', birth: { ...blankBirth(), kind: 'born', born: dateOf(born) } });
    const group = (born: string, ...more: readonly Edit[]) => after(groupOf(1), [bornOn(born), ...more]);
    const inCare = (child: string) => answered(child, 'dates', { cameIntoCare: dateOf('2026-03-01') });
    const isAsked = (caseFile: CaseFile) => pathOf(caseFile).includes('later-born');
    expect(isAsked(group('2026-03-02', inCare('c1')))).toBe(true);
    expect(isAsked(group('2026-03-02'))).toBe(false);
    expect(isAsked(group('2026-02-28', inCare('c1')))).toBe(false);
    // The day on which a child came into care says nothing of that child's own birth.
    expect(isAsked(group('2026-03-02', inCare('c2')))).toBe(false);
    expect(isAsked(after(groupOf(2), [inCare('c1')]))).toBe(false);
  });

  it('goes by no day of a step that was set down as not known, or was passed over then', () => {
    const born = addChild({
      label: 'The youngest',
      birth: { ...blankBirth(), kind: 'born', born: dateOf('2026-03-02') },
    });
    const told = after(groupOf(1), [born, answered('c1', 'dates', { cameIntoCare: dateOf('2026-03-01') })]);
    const unsure = notKnownYet('c1', 'dates', { what: 'The day', who: 'The court', by: dateOf('2026-12-01') })(told);
    const passedOver = skipStep('c1', 'dates')(unsure);
    expect(passedOver.children[0]?.steps.dates).toMatchObject({
      status: 'skipped',
      answers: { cameIntoCare: { year: '2026' } },
    });
    expect(pathOf(told)).toEqual(together('later-born'));
    for (const caseFile of [unsure, passedOver]) expect(pathOf(caseFile)).toEqual(together());
  });

  it('asks of somebody who is spoken of as born later, whatever the days say, in the case or outside it', () => {
    const spoken = (id: string) => keepLaterBorn(id, formSchemas.laterBorn.parse({ meet: 'At the ward.' }));
    expect(pathOf(after(groupOf(2), [spoken('c2')]))).toEqual(together('later-born'));
    expect(pathOf(after(groupOf(1, ['kin']), [spoken('p1')]))).toEqual(together('later-born', 'if-apart'));
  });

  it('no longer asks of somebody who is left out, and does again when they are taken in', () => {
    const out = setLeftOut('p1', true)(groupOf(2, ['adopted']));
    expect(pathOf(out)).toEqual(together());
    expect(pathOf(setLeftOut('p1', false)(out))).toEqual(together('already-adopted', 'if-apart'));
  });

  it.each([
    ['all-together', false],
    ['some-together', true],
    ['staggered', true],
    ['apart', true],
    ['apart-for-now', true],
    ['not-known', false],
    ['', false],
  ])('asks what is owed to children who live apart when a child’s plan is “%s”: %o', (plan, isAsked) => {
    expect(pathOf(after(groupOf(2), [planned('c2', plan)]))).toEqual(isAsked ? together('if-apart') : together());
  });

  it('asks it too when an arrangement that is compared would part somebody, until that arrangement is taken out', () => {
    const parted = after(groupOf(3), [homes(['c1', 'c2', 'c3']), homes(['c1', 'c2'], ['c3'])]);
    expect(pathOf(after(groupOf(3), [homes(['c1', 'c2', 'c3'])]))).toEqual(together());
    expect(pathOf(parted)).toEqual(together('if-apart'));
    expect(pathOf(editArrangement('g2', { out: true })(parted))).toEqual(together());
    expect(pathOf(setLeftOut('c3', true)(parted))).toEqual(together());
  });

  it('thinks of two who live in two homes today, whatever is planned for them', () => {
    const apart = keepPairHistory('c1', 'c2', formSchemas.pairHistory.parse({ met: 'lived-together' }));
    const plans = [planned('c1', 'all-together'), planned('c2', 'all-together')];
    expect(pathOf(after(groupOf(2), plans))).toEqual(together());
    expect(pathOf(after(groupOf(2), [...plans, apart]))).toEqual(together('if-apart'));
    expect(pathOf(groupOf(1, ['kin']))).toEqual(together('if-apart'));
  });

  it('is whole: every part is on the path or has its reason not to be, and the same record gives the same walk', () => {
    for (const caseFile of [groupOf(1), groupOf(2), groupOf(4, ['adopted', 'not-born', 'kin'])]) {
      const { path, notAsked } = groupWalk(caseFile);
      expect([...path, ...notAsked.keys()].toSorted()).toEqual(siblingParts.toSorted());
      expect(groupWalk(structuredClone(caseFile))).toEqual({ path, notAsked });
    }
  });
});
