// Where a gap is mended: every place once, lines under their cell, and many lines under their options.
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../machines/case-edits.ts';
import type { Entry } from '../../machines/balance-sheet/sheet.ts';
import { type OptionId, options } from '../../machines/vocabulary.ts';
import { gapsIn, wrote } from '../machines/gap-support.ts';
import { caseWith } from '../machines/sheet-support.ts';
import { hrefOf, placeOf } from '../../src/address/place.ts';
import { placesOf } from '../../src/gaps/cells.ts';
import { shortened } from '../../src/lines/shortened.ts';

const claims = (option: OptionId, ...texts: readonly string[]) => texts.map((text) => wrote({ option, text }));

function awaited(...edits: readonly Edit[]) {
  const gap = gapsIn(caseWith(...edits)).find(({ id }) => id === 'evidence-awaited');
  if (!gap) throw new Error('no claim awaits evidence');
  return placesOf(gap);
}

describe('the places of a gap', () => {
  it('are few enough to read at once: then each cell is a link, with its lines beneath', () => {
    const { cells, byOption } = awaited(...claims('kinship', 'Near his school.', 'Knows his songs.'));
    expect(byOption).toBeUndefined();
    expect(cells.map(({ option, row, entries }) => [option, row, entries.map(({ said }) => said)])).toEqual([
      ['kinship', 'gains', [[{ text: 'Near his school.' }], [{ text: 'Knows his songs.' }]]],
    ]);
  });

  it('are put under their options in the one fixed order when there are many, and none is left out', () => {
    const { cells, byOption } = awaited(
      ...claims('residential', 'A small home.', 'By the sea.', 'Staff stay for years.'),
      ...claims('stay-home', 'His own bed.', 'His mother at breakfast.'),
    );
    const order = (byOption ?? []).map(({ option }) => option);
    expect(order).toEqual(options.filter((option) => order.includes(option)));
    expect(order).toEqual(['stay-home', 'residential']);
    expect((byOption ?? []).flatMap((one) => one.cells)).toEqual(cells);
    expect(cells.flatMap(({ entries }) => entries)).toHaveLength(5);
  });
});

describe('a line in short', () => {
  const line = (...said: Entry['said']): Entry => ({
    id: 'a',
    option: 'kinship',
    row: 'harm',
    side: 'against',
    origin: 'this-child',
    source: { from: 'line', line: 'l1' },
    said,
  });
  const likely = { question: { step: 'home-risks', path: ['risks', 'likely'] } } as const;
  const harm = { text: 'Goes to school hungry' };

  it('stops at the next question', () => {
    expect(shortened(line({ person: 'p1' }, harm, likely, { text: 'Most days' })).said).toEqual([
      { person: 'p1' },
      harm,
    ]);
  });

  it('never says a name alone: a person is followed by the first thing said of them', () => {
    const said = [{ person: 'p1' }, likely, harm] as const;
    expect(shortened(line(...said, likely, { text: 'Most days' })).said).toEqual(said);
  });
});

describe('the time limits of the plan', () => {
  it('have an address, which holds nothing but the id of the child', () => {
    const limits = { at: 'plan', child: 'c1', part: 'limits' } as const;
    expect(hrefOf(limits)).toBe('#/c1/plan/limits');
    expect(placeOf('c1/plan/limits')).toEqual(limits);
    expect(placeOf('c1/plan')).toEqual({ at: 'plan', child: 'c1' });
    for (const wrong of ['c1/plan/others', 'c1/gaps/limits', 'c1/plan/limits/sgo', 'Robin/plan/limits']) {
      expect(placeOf(wrong)).toEqual({ at: 'unknown' });
    }
  });
});
