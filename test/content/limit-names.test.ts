// What a family reads where a time limit is named: plain words for each that can be shown, and easy ones.
import { describe, expect, it } from 'vitest';
import { nationalRules } from '../../machines/rules/timescale-rules.ts';
import { readingGrade } from '../support/reading-grade.ts';
import { compiledFrom, contentRoot } from './support.ts';

const { national, policies } = compiledFrom(contentRoot);
const shown = [
  ...national.timescales.filter(({ id }) => nationalRules.has(id)),
  ...policies.flatMap(({ timescales }) => timescales),
];

describe('a time limit that a family can be shown', () => {
  it('has a name in plain words, short enough for a table', () => {
    const without = shown.filter(({ plain }) => plain === null || plain.split(' ').length > 16);
    expect(without.map(({ id }) => id)).toEqual([]);
    expect(shown.length).toBeGreaterThan(nationalRules.size);
  });

  it('is named without the terms of the law: placement, permanence, connected person, practicable', () => {
    const legal = shown.filter(({ plain }) => /placement|permanence|connected person|practicable/i.test(plain ?? ''));
    expect(legal.map(({ id }) => id)).toEqual([]);
  });

  it('is grade 6 at most, on average', () => {
    expect(readingGrade(shown.map(({ plain }) => `${plain ?? ''}.`))).toBeLessThanOrEqual(6);
  });
});
