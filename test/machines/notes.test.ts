// What people say of a line: its weight and evidence stay with its words, and nothing that is set aside is lost.
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../machines/balance-sheet/notes.ts';
import type { CaseFile, LineNote } from '../../machines/case-file.ts';
import { addLine, bringLineBack, moveLine, noteLine, setLineAside } from '../../machines/line-edits.ts';
import { restore } from '../../machines/restore.ts';
import { lineSaying, ownLine, typed } from './sheet-lines.ts';
import { answered, caseWith, entriesIn, policy, sheetOf } from './sheet-support.ts';

const risk = (id: string, harm: string) => ({ id, harm });
const risks = (...rows: { id: string; harm: string }[]) => answered('c1', 'home-risks', { risks: rows });
const [hungry, alone] = [risk('x1', 'Goes hungry'), risk('x2', 'Is left alone')];
const hungryAndAlone = caseWith(risks(hungry, alone));

/** Says of the line with these words that it is decisive, as the form does. */
const weigh = (caseFile: CaseFile, text: string): CaseFile => {
  const { id, said } = lineSaying(sheetOf(caseFile), text);
  const note: Partial<LineNote> = {
    weight: 'decisive',
    weightWhy: 'Every week.',
    evidence: ['e1'],
    of: digestOf(said),
  };
  return noteLine('c1', id, note)(caseFile);
};

describe('a weight', () => {
  it('stands with its line alone, with its reason and what it rests on', () => {
    const sheet = sheetOf(weigh(hungryAndAlone, 'Is left alone'));
    expect(lineSaying(sheet, 'Is left alone').note).toMatchObject({ weight: 'decisive', evidence: ['e1'] });
    expect(entriesIn(sheet).filter(({ note }) => note)).toHaveLength(1);
  });

  it('stays with its line when a row before it is taken out', () => {
    const sheet = sheetOf(risks(alone)(weigh(hungryAndAlone, 'Is left alone')));
    expect(lineSaying(sheet, 'Is left alone').note?.weight).toBe('decisive');
  });

  it('is not taken over by a row that comes in the place of its own', () => {
    const sheet = sheetOf(risks(hungry, risk('x3', 'Misses school'))(weigh(hungryAndAlone, 'Is left alone')));
    expect(lineSaying(sheet, 'Misses school').note).toBeUndefined();
  });

  it('is kept and marked when the words are no longer those that were weighed', () => {
    const weighed = weigh(hungryAndAlone, 'Is left alone');
    expect(lineSaying(sheetOf(weighed), 'Is left alone').hasChanged).toBeUndefined();
    const changed = risks(hungry, { ...alone, harm: 'Was left alone once' })(weighed);
    const line = lineSaying(sheetOf(changed), 'Was left alone once');
    expect([line.hasChanged, line.note?.weight]).toEqual([true, 'decisive']);
    expect(lineSaying(sheetOf(risks(hungry, alone)(changed)), 'Is left alone').hasChanged).toBeUndefined();
  });

  it('waits in the record while its line is parked, and comes back with it', () => {
    const inCare = answered('c1', 'home-and-status', { livesNow: 'foster-care', legalStatus: 'care-order' });
    const atHome = answered('c1', 'home-and-status', { livesNow: 'with-parents', legalStatus: 'none' });
    const change = answered('c1', 'return-changes', { changes: [{ change: 'No more nights alone' }] });
    const weighed = weigh(caseWith(inCare, change), 'No more nights alone');
    expect(entriesIn(sheetOf(atHome(weighed))).filter(({ note }) => note)).toEqual([]);
    expect(lineSaying(sheetOf(inCare(atHome(weighed))), 'No more nights alone').note?.weight).toBe('decisive');
  });

  it('is there when the case is read again', () => {
    const weighed = weigh(hungryAndAlone, 'Is left alone');
    expect(restore(JSON.stringify(weighed))).toEqual({ ok: true, caseFile: weighed });
  });
});

describe('the order of a cell', () => {
  const text = ['First', 'Second', 'Third'];
  const three = caseWith(
    ...text.map((one) => addLine('c1', ownLine({ option: 'kinship', row: 'stability', side: 'neutral', text: one }))),
  );
  const cell = 'kinship stability' as const;
  const inCell = (caseFile: CaseFile) => sheetOf(caseFile).cells.get(cell) ?? [];
  const idsIn = (caseFile: CaseFile) => inCell(caseFile).map(({ id }) => id);
  const moved = moveLine('c1', cell, idsIn(three), 'line/l3', -1)(three);

  it('is the one a person gave it, and a line that came since stands after those', () => {
    expect(inCell(moved).map(typed)).toEqual(['First', 'Third', 'Second']);
    const line = ownLine({ option: 'kinship', row: 'stability', side: 'neutral', text: 'Fourth' });
    expect(inCell(addLine('c1', line)(moved)).map(typed)).toEqual(['First', 'Third', 'Second', 'Fourth']);
  });

  it('is that cell’s alone, and keeps the place of a line that is set aside and brought back', () => {
    const aside = setLineAside('c1', 'line/l3', 'Said twice.', '2026-11-20')(moved);
    expect(inCell(aside).map(typed)).toEqual(['First', 'Second']);
    expect(inCell(bringLineBack('c1', 'line/l3')(aside)).map(typed)).toEqual(['First', 'Third', 'Second']);
    const elsewhere = (caseFile: CaseFile) => [...sheetOf(caseFile).cells].filter(([key]) => key !== cell);
    expect(elsewhere(moved)).toEqual(elsewhere(three));
  });
});

describe('a line that is set aside', () => {
  const weighed = weigh(hungryAndAlone, 'Is left alone');
  const { id } = lineSaying(sheetOf(weighed), 'Is left alone');
  const aside = setLineAside('c1', id, 'It was another family.', '2026-11-20')(weighed);

  it('counts no longer, and stands apart with its words, its weight and the reason', () => {
    const sheet = sheetOf(aside);
    expect(entriesIn(sheet).map(typed)).not.toContain('Is left alone');
    expect(sheet.setAside.map((entry) => [typed(entry), entry.note?.weight, entry.note?.setAsideWhy])).toEqual([
      ['Is left alone', 'decisive', 'It was another family.'],
    ]);
  });

  it('is as it was when it is brought back, and the reason stays in the record', () => {
    const back = bringLineBack('c1', id)(aside);
    expect(sheetOf(back).setAside).toEqual([]);
    expect(lineSaying(sheetOf(back), 'Is left alone').note).toMatchObject({
      weight: 'decisive',
      setAsideWhy: 'It was another family.',
    });
  });

  it('leaves every option and every row where they are', () => {
    expect([...sheetOf(aside).cells.keys()]).toEqual([...sheetOf(weighed).cells.keys()]);
  });
});

describe('a starting point that an answer sets aside', () => {
  const [provision = ''] = policy.starters.sgo.for;
  const use = (how: string, words: string) =>
    answered('c1', 'sgo-considerations', { starters: { [provision]: { use: how, words } } });

  it('is kept with the reason, and goes back to the answer', () => {
    const [entry] = sheetOf(caseWith(use('set-aside', 'She is not a relative.'))).setAside;
    expect(entry).toMatchObject({
      origin: 'starter',
      said: [{ provision }],
      source: { from: 'answer', step: 'sgo-considerations' },
      note: { setAsideWhy: 'She is not a relative.' },
    });
  });

  it('is set aside although it had been weighed before as this child’s', () => {
    const made = weigh(caseWith(use('about-this-child', 'She stays his gran.')), 'She stays his gran.');
    const sheet = sheetOf(use('set-aside', 'She is not a relative.')(made));
    expect(sheet.setAside.map(({ note }) => note?.setAsideWhy)).toEqual(['She is not a relative.']);
  });
});
