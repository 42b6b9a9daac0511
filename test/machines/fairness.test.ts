// Fairness of what people are given about the options: alike in rows, in length, in ease, and in policy's starting points.
import { describe, expect, it } from 'vitest';
import type { Provision } from '../../content/compiled.ts';
import { sheetRows } from '../../machines/balance-sheet/rows.ts';
import { type OptionId, options } from '../../machines/vocabulary.ts';
import { readingGrade, wordCount } from '../support/reading-grade.ts';
import { caseWith, entriesIn, national, policies, sheetOf } from './sheet-support.ts';

const ratio = (numbers: readonly number[]): number => Math.max(...numbers) / Math.min(...numbers);
const textsOf = (option: OptionId, of: 'text' | 'plain') => national.optionFacts.map(({ cells }) => cells[option][of]);

describe('the facts of the options', () => {
  it('are told in the same rows for each, none of them blank', () => {
    for (const { id, cells } of national.optionFacts) {
      const blank = options.filter((option) => [cells[option].text, cells[option].plain].some((text) => !text.trim()));
      expect([id, blank]).toEqual([id, []]);
    }
  });

  it.each(['text', 'plain'] as const)(
    'are of like length: no option has a quarter more words than another (%s)',
    (of) => {
      const lengths = options.map((option) => wordCount(textsOf(option, of)));
      expect(ratio(lengths), lengths.join(', ')).toBeLessThanOrEqual(1.25);
    },
  );

  it('are as easy to read for a family: within two and a half grades, and none above grade 6', () => {
    const grades = options.map((option) => readingGrade(textsOf(option, 'plain')));
    expect(Math.max(...grades) - Math.min(...grades), grades.join(', ')).toBeLessThanOrEqual(2.5);
    expect(Math.max(...grades)).toBeLessThanOrEqual(6);
  });
});

describe.each(policies)('what $card.id says in general', (of) => {
  const { starters } = of;
  const known = new Map([...of.provisions, ...of.borrowed].map((provision) => [provision.id, provision]));
  const starts = (provision: string, option: OptionId) =>
    [...starters[option].for, ...starters[option].against].includes(provision);
  const speaks = ({ kind }: Provision) => kind === 'advantage' || kind === 'disadvantage';

  it('leaves every option with all of its rows', () => {
    const sheet = sheetOf(caseWith(), 'c1', of);
    for (const option of options) {
      const rows = sheetRows.filter((row) => sheet.cells.has(`${option} ${row}`));
      expect([option, rows]).toEqual([option, [...sheetRows]]);
    }
  });

  it('starts every option with a point, and none with the same point on both sides', () => {
    for (const option of options) {
      const { for: gains, against } = starters[option];
      expect([option, gains.length + against.length > 0]).toEqual([option, true]);
      expect(gains.filter((provision) => against.includes(provision))).toEqual([]);
    }
  });

  /** That children do best within their own family is said of staying and of kin, and bears on going back as well. */
  const alsoBearsOn = ['return-home bradford-010'];

  it('is said of the option at which it stands, so that a longer list is one the policy itself makes', () => {
    const elsewhere = options.flatMap((option) =>
      [...starters[option].for, ...starters[option].against].flatMap((provision) =>
        known.get(provision)?.options.includes(option) ? [] : [`${option} ${provision}`],
      ),
    );
    expect(elsewhere.filter((place) => !alsoBearsOn.includes(place))).toEqual([]);
  });

  /** Advantages that start no option: of family time for all options alike, and of planning early rather than of adoption. */
  const notAboutAnOption = ['sandwell-180', 'sandwell-187'];

  it('leaves out no advantage and no disadvantage that a policy prints', () => {
    const leftOut = of.provisions.filter(speaks).filter(({ id }) => !options.some((option) => starts(id, option)));
    expect(leftOut.map(({ id }) => id).filter((id) => !notAboutAnOption.includes(id))).toEqual([]);
  });

  /** Said of one option in comparison with another. */
  const compared = ['sandwell-143'];

  it('holds an advantage or disadvantage of several options against or for every one of them', () => {
    const some = of.provisions.filter(speaks).filter(({ id, options: named }) => {
      const bearsOn = options.filter((option) => named.includes(option));
      const started = bearsOn.filter((option) => starts(id, option));
      return started.length > 0 && started.length < bearsOn.length;
    });
    expect(some.map(({ id }) => id).filter((id) => !compared.includes(id))).toEqual([]);
  });

  it('has no more to say on one side of an option than its own statements about that option account for', () => {
    for (const option of options) {
      for (const side of ['for', 'against'] as const) {
        const others = options.map((other) => starters[other][side].length).toSorted((one, two) => one - two);
        const middle = others[Math.floor(others.length / 2)] ?? 0;
        const here = starters[option][side].length;
        if (here <= middle + 3) continue;
        const naming = [...known.values()].filter(({ options: named }) => named.includes(option));
        expect([option, side, naming.length >= here]).toEqual([option, side, true]);
      }
    }
  });

  it('has nothing for or against an option of its own where a side is empty', () => {
    const pointing = { for: ['advantage'], against: ['disadvantage', 'contraindication'] } as const;
    for (const option of options) {
      for (const side of ['for', 'against'] as const) {
        if (starters[option][side].length > 0) continue;
        const kinds: readonly string[] = pointing[side];
        const own = of.provisions.filter(({ kind, options: named }) => kinds.includes(kind) && named.join() === option);
        expect([option, side, own.map(({ id }) => id)]).toEqual([option, side, []]);
      }
    }
  });

  it('prints as many starters as it has: none is lost on the way to the sheet', () => {
    const count = entriesIn(sheetOf(caseWith(), 'c1', of)).filter(({ source }) => source.from === 'policy').length;
    const said = options.map((option) => starters[option].for.length + starters[option].against.length);
    expect(count).toBe(said.reduce((sum, one) => sum + one, 0));
  });
});
