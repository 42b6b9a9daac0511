// Gaps about the family, the options and single lines: where each begins and ends, and what is never asked for.
import { describe, expect, it } from 'vitest';
import { type Edit, addEvidence, noDate, setEvidenceAside } from '../../machines/case-edits.ts';
import type { Evidence } from '../../machines/case-file.ts';
import { options } from '../../machines/vocabulary.ts';
import { inCare } from './everything.ts';
import { hasGap, judged, notNow, noted, placesOf, plan, wrote } from './gap-support.ts';
import { answered, caseWith } from './sheet-support.ts';

describe('the views of parents', () => {
  const mother = { who: 'mother', words: 'I want him home.' };
  const father = { who: 'father', position: 'not-sure' };

  it('are both asked for: one does not speak for the other, nor does anybody else', () => {
    for (const views of [[mother], [father], [{ ...mother, who: 'other-with-responsibility' }]]) {
      expect(hasGap('parent-not-heard', answered('c1', 'voices', { views }))).toBe(true);
      expect(hasGap('no-parents-view', answered('c1', 'voices', { views }))).toBe(false);
    }
    expect(hasGap('parent-not-heard', answered('c1', 'voices', { views: [mother, father] }))).toBe(false);
  });

  it('are one gap while nobody was heard, and a name without a word is nobody heard', () => {
    for (const views of [[], [{ who: 'mother' }], [{ ...mother, who: 'relative' }]]) {
      expect(hasGap('no-parents-view', answered('c1', 'voices', { views }))).toBe(true);
      expect(hasGap('parent-not-heard', answered('c1', 'voices', { views }))).toBe(false);
    }
  });
});

describe('a family meeting', () => {
  it('that was not offered is no gap once it is said why, so that the reason can be answered', () => {
    const why = (whyNot: string) => answered('c1', 'family-meeting', { meeting: 'not-offered', whyNot });
    expect(hasGap('family-meeting-not-offered', why(' '))).toBe(true);
    expect(hasGap('family-meeting-not-offered', why('It was not safe for her aunt.'))).toBe(false);
  });

  it('of which nothing is known stays a gap, whatever reason was typed for another answer', () => {
    const unknown = answered('c1', 'family-meeting', { meeting: 'not-known', whyNot: 'It was not safe for her aunt.' });
    expect(hasGap('family-meeting-not-offered', unknown)).toBe(true);
  });
});

describe('an option', () => {
  const line = wrote({ side: 'against', row: 'losses', text: 'Far away.' });

  it.each(options)(
    'is told from both sides when it is judged, planned or the second plan, and not before: %s',
    (of) => {
      const sided = ['only-starters', 'nothing-for', 'nothing-against'] as const;
      const asked = (...edits: readonly Edit[]) => sided.flatMap((id) => placesOf(caseWith(inCare, ...edits), id, of));
      expect(asked()).toEqual([]);
      expect(asked(judged(of, { judgement: 'not-known' }))).toHaveLength(1);
      expect(asked(plan({ primary: of }))).toHaveLength(1);
      expect(asked(plan({ primary: '', contingency: of }))).toHaveLength(1);
    },
  );

  it('found not realistic needs a reason that can be answered, and a word or two is none', () => {
    const because = (reason: string) => hasGap('not-realistic-without-reason', judged('sgo', { ...notNow, reason }));
    expect(['', '  ', 'No.', 'Not  suitable.\n', 'n/a'].map(because)).toEqual([true, true, true, true, true]);
    expect(['She is ill.', 'Nobody came forward.'].map(because)).toEqual([false, false]);
  });

  it('that the plan rests on tells its own harm: a loss is not a harm, and either side of it is enough', () => {
    const harm = (side: 'against' | 'neutral') => wrote({ side, row: 'harm', text: 'The stairs.' });
    expect(placesOf(caseWith(plan({}), line), 'last-one-standing')).toEqual([
      { at: 'cell', option: 'kinship', row: 'harm' },
    ]);
    expect(hasGap('last-one-standing', plan({}), harm('against'))).toBe(false);
    expect(hasGap('last-one-standing', plan({}), harm('neutral'))).toBe(false);
    expect(hasGap('last-one-standing', judged('sgo', notNow))).toBe(false);
  });
});

describe('a line', () => {
  const rests = (weight: 'decisive' | 'significant', ...kinds: readonly Evidence['kind'][]): Edit[] => [
    ...[wrote({}), ...kinds.map((kind) => addEvidence({ what: 'Note', kind, who: '', on: noDate, found: '' }))],
    noted({ weight, weightWhy: 'He moved twice.', evidence: kinds.map((_, at) => `e${at + 1}`) }),
  ];

  it('that is decisive rests on more than what people think, however many of them', () => {
    for (const kind of ['professional-opinion', 'family-view', 'child-view'] as const) {
      expect(hasGap('decisive-on-opinion', ...rests('decisive', kind))).toBe(true);
      expect(hasGap('decisive-on-opinion', ...rests('decisive', kind, 'family-view'))).toBe(true);
      expect(hasGap('decisive-on-opinion', ...rests('decisive', kind, 'fact'))).toBe(false);
      expect(hasGap('decisive-on-opinion', ...rests('significant', kind))).toBe(false);
    }
    expect(hasGap('decisive-on-opinion', ...rests('decisive', 'research'))).toBe(false);
  });

  it('that rests on nothing awaits evidence, and is not told twice', () => {
    expect(hasGap('decisive-on-opinion', ...rests('decisive'))).toBe(false);
    expect(hasGap('evidence-awaited', ...rests('decisive'))).toBe(true);
  });

  it('loses what it rests on when that is set aside, and has it again when it is brought back', () => {
    const aside = (is: boolean) => setEvidenceAside('e2', is);
    const both = rests('decisive', 'family-view', 'fact');
    expect(hasGap('decisive-on-opinion', ...both, aside(true))).toBe(true);
    expect(hasGap('decisive-on-opinion', ...both, aside(true), aside(false))).toBe(false);
    expect(hasGap('evidence-awaited', ...rests('decisive', 'fact'), setEvidenceAside('e1', true))).toBe(true);
  });

  it('against an option that somebody calls modest may stand as it is; any other asks what would reduce it', () => {
    const weighed = (weight: 'decisive' | 'significant' | 'modest' | '') =>
      hasGap('nothing-reduces', wrote({ side: 'against', row: 'losses' }), noted({ weight }));
    expect([weighed('modest'), weighed('significant'), weighed('decisive'), weighed('')]).toEqual([
      false,
      ...[true, true, true],
    ]);
  });
});
