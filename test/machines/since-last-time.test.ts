// What changed between two copies of a case: every kind of change is found, and a case beside itself has none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../machines/case-edits.ts';
import type { CaseFile } from '../../machines/case-file.ts';
import { bringLineBack, editLine, moveLine, noteLine, setLineAside } from '../../machines/line-edits.ts';
import { restore } from '../../machines/restore.ts';
import { pagesOf, sinceLastTime } from '../../machines/since-last-time.ts';
import { steps } from '../../machines/vocabulary.ts';
import { anyCase } from './any-case.ts';
import { gapsIn, judged, wrote } from './gap-support.ts';
import { dateOf } from './journey-support.ts';
import { typed } from './sheet-lines.ts';
import { answered, caseWith, sheetOf } from './sheet-support.ts';

const standing = (caseFile: CaseFile) => ({ sheet: sheetOf(caseFile), gaps: gapsIn(caseFile) });
const then = caseWith(
  wrote({ text: 'Near his school.' }),
  wrote({ text: 'A garden.' }),
  wrote({ text: 'Far from his friends.', side: 'against', row: 'losses' }),
);
const after = (...edits: readonly Edit[]) =>
  sinceLastTime(standing(then), standing(edits.reduce((now, edit) => edit(now), then)));
const nothing = { judgements: [], pages: [], came: [], gone: [], changed: [], setAside: [] };

describe('since last time', () => {
  it('nothing changed in the same case, and its gaps are all old', () => {
    expect(after()).toEqual({ ...nothing, gaps: { old: gapsIn(then), since: [], mended: [] } });
  });

  it('nothing changes by keeping any case and reading it again', () => {
    fc.assert(
      fc.property(anyCase, (caseFile) => {
        const read = restore(JSON.stringify(caseFile));
        if (!read.ok) throw new Error(read.why);
        const { gaps, ...rest } = sinceLastTime(standing(caseFile), standing(read.caseFile));
        expect({ ...rest, since: gaps.since, mended: gaps.mended }).toEqual({ ...nothing, since: [], mended: [] });
      }),
      { numRuns: 40 },
    );
  });

  it('a judgement was given, with what it was', () => {
    const { judgements, gaps, ...rest } = after(judged('kinship', { judgement: 'realistic' }));
    expect(judgements.map(({ option, was, is }) => [option, was.judgement, is.judgement])).toEqual([
      ['kinship', undefined, 'realistic'],
    ]);
    expect({ ...rest, judgements: [] }).toEqual(nothing);
    expect(gaps.mended.map(({ id }) => id)).toEqual(['not-judged']);
  });

  it('a line came, and one went', () => {
    const came = after(wrote({ text: 'Her cat.' }));
    expect(came.came.map(typed)).toEqual(['Her cat.']);
    expect(came).toMatchObject({ gone: [], changed: [] });
    const risks = (...harms: string[]) =>
      answered('c1', 'home-risks', { risks: harms.map((harm) => ({ id: harm, harm })) });
    const [was, is] = [caseWith(risks('One', 'Two')), caseWith(risks('Two'))].map(standing);
    if (!was || !is) throw new Error('both were made');
    const went = sinceLastTime(was, is);
    expect([went.gone.map(typed), went.came, went.changed]).toEqual([['One'], [], []]);
  });

  const changes: readonly (readonly [sentence: string, edit: Edit])[] = [
    ['says something else', editLine('c1', 'l1', { text: 'By his school.' })],
    ['is somebody else’s view', editLine('c1', 'l1', { whose: 'The aunt' })],
    ['speaks the other way', editLine('c1', 'l1', { side: 'against' })],
    ['weighs otherwise', noteLine('c1', 'line/l1', { weight: 'modest' })],
    ['weighs so for another reason', noteLine('c1', 'line/l1', { weightWhy: 'He can walk.' })],
    ['rests on evidence', noteLine('c1', 'line/l1', { evidence: ['e1'] })],
    ['would be reduced', noteLine('c1', 'line/l1', { reducedBy: 'A bus' })],
    ['has help that somebody provides', noteLine('c1', 'line/l1', { whoProvides: 'School' })],
    ['has help that somebody pays for', noteLine('c1', 'line/l1', { whoPays: 'School' })],
    ['has help by a day', noteLine('c1', 'line/l1', { by: dateOf('2027-01-10') })],
  ];

  it.each(changes)('a line %s', (_, edit) => {
    const { changed, came, gone } = after(edit);
    expect(changed.map(({ was, is }) => [was.id, is.id])).toEqual([['line/l1', 'line/l1']]);
    expect([came, gone]).toEqual([[], []]);
  });

  it('a line was set aside and is not gone, and came back', () => {
    const aside = setLineAside('c1', 'line/l1', 'Said twice.', '2026-11-20');
    const { setAside, gone } = after(aside);
    expect([setAside.map(typed), gone]).toEqual([['Near his school.'], []]);
    const back = sinceLastTime(standing(aside(then)), standing(bringLineBack('c1', 'line/l1')(aside(then))));
    expect([back.came.map(typed), back.setAside]).toEqual([['Near his school.'], []]);
  });

  it('another order of the same lines is no change', () => {
    const { gaps, ...rest } = after(moveLine('c1', 'kinship gains', ['line/l1', 'line/l2'], 'line/l1', 1));
    expect(rest).toEqual(nothing);
    expect([gaps.since, gaps.mended]).toEqual([[], []]);
  });

  it('a page was answered anew: the dates, the weighing and every part of the plan', () => {
    const first = after(answered('c1', 'permanence-plan', { primary: 'kinship' }));
    expect(first.pages).toEqual(['permanence-plan']);
    expect(after(answered('c1', 'comparing', { together: 'So.' })).pages).toEqual(['comparing']);
    const told = pagesOf(sheetOf(then)).map(([step]) => step);
    expect(told).toEqual(steps.filter((step) => told.includes(step)));
  });

  it('a gap was mended, another came, and the rest is drift', () => {
    const { gaps } = after(answered('c1', 'permanence-plan', { primary: 'kinship' }));
    expect(gaps.mended.map(({ id }) => id)).toEqual(['no-plan']);
    expect(gaps.since.map(({ id }) => id)).toContain('plan-without-why');
    expect(gaps.old.map(({ id }) => id)).toContain('no-childs-words');
  });
});
