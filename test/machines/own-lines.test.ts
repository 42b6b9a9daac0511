// Lines that people write on the sheet, and starting points of policy that they make this child's or set aside.
import { describe, expect, it } from 'vitest';
import { entriesAt } from '../../machines/balance-sheet/balance-sheet.ts';
import { sheetRows, sides } from '../../machines/balance-sheet/rows.ts';
import { ownLineId } from '../../machines/balance-sheet/own-lines.ts';
import { starterId } from '../../machines/balance-sheet/starters.ts';
import { addLine, bringLineBack, editLine, setLineAside } from '../../machines/line-edits.ts';
import { options } from '../../machines/vocabulary.ts';
import { lineSaying, ownLine, typed } from './sheet-lines.ts';
import { caseWith, entriesIn, ownEntries, policies, policy, sheetOf } from './sheet-support.ts';

describe('a line written on the sheet', () => {
  it('can stand in every row of every option and on every side, and in no other place', () => {
    const places = options.flatMap((option) =>
      sheetRows.flatMap((row) => sides.map((side) => ({ option, row, side }))),
    );
    const written = caseWith(...places.map((place, at) => addLine('c1', ownLine({ ...place, text: `Line ${at}` }))));
    const found = ownEntries(sheetOf(written)).map(({ option, row, side }) => ({ option, row, side }));
    expect(new Set(found.map((one) => JSON.stringify(one)))).toEqual(new Set(places.map((one) => JSON.stringify(one))));
    expect(found).toHaveLength(places.length);
  });

  it('is about this child, in the words and the name of whoever wrote it, and of no brother or sister', () => {
    const line = ownLine({
      option: 'adoption',
      row: 'identity',
      side: 'against',
      text: 'Leaves chapel.',
      whose: 'Gran',
    });
    const caseFile = caseWith(addLine('c1', line));
    expect(lineSaying(sheetOf(caseFile), 'Leaves chapel.')).toEqual({
      id: 'line/l1',
      option: 'adoption',
      row: 'identity',
      side: 'against',
      origin: 'this-child',
      source: { from: 'line', line: 'l1' },
      said: [{ text: 'Leaves chapel.' }],
      whose: 'Gran',
    });
    expect(ownEntries(sheetOf(caseFile, 'c2'))).toEqual([]);
  });

  it('goes where it is moved when its option, row or side is changed', () => {
    const line = ownLine({ option: 'adoption', row: 'identity', side: 'against', text: 'Leaves chapel.' });
    const moved = caseWith(addLine('c1', line), editLine('c1', 'l1', { row: 'losses' }));
    expect(entriesAt(sheetOf(moved), 'adoption', 'losses').map(typed)).toContain('Leaves chapel.');
    expect(entriesAt(sheetOf(moved), 'adoption', 'identity').map(typed)).not.toContain('Leaves chapel.');
  });
});

describe.each(policies)('a starting point of $card.id', (of) => {
  const points = options.flatMap((option) =>
    (['for', 'against'] as const).flatMap((side) => of.starters[option][side].map((from) => ({ option, side, from }))),
  );

  it('becomes this child’s once somebody wrote what it means, and stands there once', () => {
    for (const { option, side, from } of points) {
      const row = side === 'for' ? 'gains' : 'losses';
      const written = caseWith(addLine('c1', ownLine({ option, row, side, from, text: 'So it is here.' })));
      const sheet = sheetOf(written, 'c1', of);
      const here = entriesAt(sheet, option, row).filter(({ said }) =>
        said.some((one) => 'provision' in one && one.provision === from),
      );
      expect(here.map(({ id, origin }) => [id, origin])).toEqual([['line/l1', 'this-child']]);
      const other = (all: typeof sheet) => entriesIn(all).filter((entry) => entry.option !== option);
      expect(other(sheet)).toEqual(other(sheetOf(caseWith(), 'c1', of)));
    }
  });

  it('is set aside with a reason, stands apart, and comes back', () => {
    for (const { option, side, from } of points) {
      const id = starterId(option, side, from);
      const aside = caseWith(setLineAside('c1', id, 'Not so for her.', '2026-11-20'));
      const sheet = sheetOf(aside, 'c1', of);
      expect(sheet.setAside.map((entry) => [entry.id, entry.note?.setAsideWhy])).toEqual([[id, 'Not so for her.']]);
      expect(entriesIn(sheet).map((entry) => entry.id)).not.toContain(id);
      const back = sheetOf(bringLineBack('c1', id)(aside), 'c1', of);
      expect(entriesIn(back).map((entry) => entry.id)).toContain(id);
    }
  });
});

describe('a starting point that was made this child’s', () => {
  it('is one again when the line that was made from it is set aside, and the line is kept', () => {
    const [from = ''] = policy.starters.ltf.for;
    const line = ownLine({ option: 'ltf', row: 'gains', side: 'for', from, text: 'She has a key.' });
    const aside = caseWith(
      addLine('c1', line),
      setLineAside('c1', ownLineId({ id: 'l1' }), 'No longer.', '2026-11-20'),
    );
    const sheet = sheetOf(aside);
    expect(entriesIn(sheet).map(({ id }) => id)).toContain(starterId('ltf', 'for', from));
    expect(sheet.setAside.map(typed)).toEqual(['She has a key.']);
  });
});
