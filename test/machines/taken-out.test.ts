// A row that is taken out of an answer: nothing that was typed in it is lost, and put back it is what it was.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takenOutRows } from '../../machines/answers/taken-out.ts';
import { type Values, groupsIn } from '../../machines/answers/shown.ts';
import { type Edit, addEvidence, noDate } from '../../machines/case-edits.ts';
import type { CaseFile, LineNote } from '../../machines/case-file.ts';
import { noteLine } from '../../machines/line-edits.ts';
import { restore } from '../../machines/restore.ts';
import { anyCase, anyRecording } from './any-case.ts';
import { typed } from './sheet-lines.ts';
import { answered, caseWith, childIn, entriesIn, sheetOf } from './sheet-support.ts';

const hungry = { id: '7a1c90de', harm: 'Goes to school hungry', evidence: '' };
const alone = { id: '03be51f2', harm: 'Alone at night', evidence: 'Two calls in March' };
const cold = { id: 'c48d2267', harm: 'No heating', evidence: '' };
const risks = (...rows: readonly Values[]): Edit => answered('c1', 'home-risks', { risks: rows });
const keptOf = ({ retired }: CaseFile, child = 'c1') =>
  takenOutRows(retired[`${child}/home-risks/risks`]).map(({ harm }) => harm);
const recorded = (caseFile: CaseFile) => childIn(caseFile).steps['home-risks']?.answers;
const lineOf = (caseFile: CaseFile, text: string) =>
  entriesIn(sheetOf(caseFile)).find((entry) => typed(entry) === text);

/** By child, step and question: the rows with an id, recorded or kept. */
function rowsOf({ children, retired }: CaseFile, isKeptToo: boolean): Map<string, Values> {
  const lists = [
    ...(isKeptToo ? Object.entries(retired) : []),
    ...children.flatMap(({ id, steps }) =>
      Object.entries(steps).flatMap(([step, { answers }]) =>
        Object.entries({ ...answers }).map(([name, value]): [string, unknown] => [`${id}/${step}/${name}`, value]),
      ),
    ),
  ];
  return new Map(
    lists.flatMap(([key, value]) =>
      Array.isArray(value)
        ? groupsIn(value).map(([, row]): [string, Values] => [`${key}/${String(row['id'])}`, row])
        : [],
    ),
  );
}

describe('a row that is taken out', () => {
  const both = caseWith(risks(hungry, alone));
  const one = risks(alone)(both);

  it('is kept whole, off the sheet, for that child, step and question alone', () => {
    expect(one.retired).toEqual({ 'c1/home-risks/risks': [recorded(both)?.risks[0]] });
    expect(lineOf(one, hungry.harm)).toBeUndefined();
    expect(keptOf(one, 'c2')).toEqual([]);
  });

  it('is what it was when it is put back, and is no longer kept as taken out', () => {
    const back = risks(hungry, alone)(one);
    expect(recorded(back)).toEqual(recorded(both));
    expect(keptOf(back)).toEqual([]);
    expect(entriesIn(sheetOf(back))).toEqual(entriesIn(sheetOf(both)));
  });

  it('has its weight and its evidence again when it is put back, and they count for nothing before', () => {
    const line = lineOf(both, hungry.harm)?.id ?? '';
    const note: Partial<LineNote> = {
      weight: 'decisive',
      weightWhy: 'He is four.',
      evidence: ['e1'],
      reducedBy: 'Breakfast at school',
    };
    const log = addEvidence({ what: 'School log', kind: 'fact', who: '', on: noDate, found: '' });
    const weighed = caseWith(log, risks(hungry, alone), noteLine('c1', line, note));
    const without = risks(alone)(weighed);
    expect(JSON.stringify([...sheetOf(without).cells.values()])).not.toContain('He is four.');
    expect(lineOf(risks(alone, hungry)(without), hungry.harm)).toMatchObject({ id: line, note });
  });

  it('stands beside those that were taken out before, and each is put back alone', () => {
    const all = caseWith(risks(hungry, alone, cold));
    const none = [risks(alone, cold), risks(cold), risks()].reduce((now, edit) => edit(now), all);
    expect(keptOf(none)).toEqual([hungry.harm, alone.harm, cold.harm]);
    const back = risks(alone)(none);
    expect(keptOf(back)).toEqual([hungry.harm, cold.harm]);
  });

  it('a second time is kept as it was last, once', () => {
    const again = [risks({ ...hungry, harm: 'Hungry on Mondays' }, alone), risks(alone)].reduce(
      (now, edit) => edit(now),
      one,
    );
    expect(keptOf(again)).toEqual(['Hungry on Mondays']);
  });

  it('is still kept when the case was put away and read again', () => {
    const read = restore(JSON.stringify(one));
    expect(read).toEqual({ ok: true, caseFile: one });
    expect(read.ok && recorded(risks(hungry, alone)(read.caseFile))).toEqual(recorded(both));
  });
});

describe('what is kept in a file', () => {
  it('of another shape holds no row, and is not lost by looking', () => {
    for (const kept of [undefined, null, 'rows', 3, {}, [null, 'row', 7]]) expect(takenOutRows(kept)).toEqual([]);
  });
});

describe('recording answers', () => {
  it('loses no row of any case: each is answered, or kept as it was', () => {
    fc.assert(
      fc.property(anyCase, fc.array(anyRecording, { minLength: 1, maxLength: 4 }), (caseFile, recordings) => {
        let now = caseFile;
        for (const recording of recordings) {
          const next = recording(now);
          const answeredNow = rowsOf(next, false);
          const there = rowsOf(next, true);
          for (const [key, row] of rowsOf(now, true)) {
            expect(there.has(key), key).toBe(true);
            if (!answeredNow.has(key)) expect(there.get(key)).toEqual(row);
          }
          now = next;
        }
      }),
    );
  });
});
