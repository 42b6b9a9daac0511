// The words of the gaps: complete, fair, easy for a family, and never surer of the law than the facts are.
import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GapWords } from '../../content/compiled-words.ts';
import { audiences, gapIds, options } from '../../machines/vocabulary.ts';
import { readingGrade } from '../support/reading-grade.ts';
import { compiledFrom, contentRoot, copyOfContent, problemsIn, replaceIn } from './support.ts';

const { words, national } = compiledFrom(contentRoot);
const said = ({ text, why, asked }: GapWords): string[] => [text, why, ...asked.map((question) => question.text)];
const everyGap = audiences.flatMap((audience) => gapIds.map((id) => ({ audience, id, gap: words[audience].gaps[id] })));

describe('what a sheet or a plan lacks', () => {
  it('is said in one sentence', () => {
    const longer = everyGap.filter(({ gap, audience }) => audience !== 'family' && /[.?!]\s/.test(gap.text));
    expect(longer.map(({ id }) => id)).toEqual([]);
  });

  it('is asked about in one to three questions, each of which is a question', () => {
    for (const { gap, id } of everyGap) {
      expect(gap.asked.length, id).toBeGreaterThanOrEqual(1);
      expect(gap.asked.length, id).toBeLessThanOrEqual(3);
      expect(gap.asked.filter(({ text }) => !text.includes('?'))).toEqual([]);
    }
  });

  it('is put by a judge, a guardian and a lawyer for the parents, each in their turn', () => {
    const askedBy = (audience: (typeof audiences)[number]) =>
      new Set(gapIds.flatMap((id) => words[audience].gaps[id].asked.map(({ by }) => by)));
    for (const audience of audiences) expect(askedBy(audience).size, audience).toBe(3);
  });

  it('names no option, because the place is shown as a link', () => {
    const names = options.map((option) => words['social-worker'].options[option].name.toLowerCase());
    const naming = everyGap.filter(({ gap }) =>
      names.some((name) => [gap.text, gap.why].some((text) => text.toLowerCase().includes(name))),
    );
    // The reason for a life story tells where the rules ask for it, and adoption is the place.
    expect(naming.map(({ id }) => id).filter((id) => id !== 'no-life-story')).toEqual([]);
  });

  it('is never a score, a failing or a must', () => {
    const harsh = /\b(score|fail\w*|wrong to|must|poor|weak|incomplete|\d+ ?%)\b/i;
    expect(everyGap.filter(({ gap }) => harsh.test(`${gap.text} ${gap.why}`)).map(({ id }) => id)).toEqual([]);
  });

  it('is grade 6 at most for a family, every one of them', () => {
    const hard = gapIds.filter((id) => readingGrade(said(words.family.gaps[id])) > 6);
    expect(hard.map((id) => `${id} ${readingGrade(said(words.family.gaps[id])).toFixed(1)}`)).toEqual([]);
  });
});

describe('where the reason for a gap is to be read', () => {
  const pinOf = (id: (typeof gapIds)[number]) => words.trainee.gaps[id].pin;
  const pins = national.facts.map(({ pin }) => pin).sort((one, other) => other.length - one.length);
  const beyondPins = (pin: string) =>
    pins
      .reduce((rest, known) => rest.replaceAll(known, ''), pin)
      .replaceAll(/; | \((start date not confirmed|to be checked)\)/g, '');

  it('is the pin of national facts and nothing else, the same for every reader', () => {
    for (const { gap, id } of everyGap) {
      expect(gap.pin).toBe(pinOf(id));
      expect(beyondPins(gap.pin ?? ''), id).toBe('');
    }
  });

  it('is Re G for the last one standing and Re F for what would reduce a risk', () => {
    expect(pinOf('last-one-standing')).toBe('Re G [2013] EWCA Civ 965');
    expect(pinOf('nothing-reduces')).toBe('Re F [2018] EWCA Civ 2761, para 2');
  });

  it('is left open where the reason is our own', () => {
    expect(pinOf('weight-without-why')).toBeNull();
    expect(pinOf('date-passed')).toBeNull();
  });

  it('says so where the start of an Act is not confirmed or the law is still to be checked', () => {
    expect(pinOf('family-meeting-not-offered')).toMatch(/inserted by CWSA 2026 s\.1 \(start date not confirmed\)$/);
    expect(pinOf('no-contingency')).toBe('CA 1989 Guidance Vol 2 (to be checked)');
  });

  it('has to be a fact that is there', () => {
    const root = copyOfContent();
    replaceIn(root, 'national/gaps.yaml', 'facts: [national-balance-not-linear]', 'facts: [national-nothing]');
    expect(problemsIn(root)).toEqual([
      'national/gaps.yaml, last-one-standing.facts: expected the id of a national fact, found "national-nothing".',
    ]);
    rmSync(root, { recursive: true });
  });
});
