// What was typed and not saved: where it is finished, and when nothing is left to finish.
import { describe, expect, it } from 'vitest';
import { formSchemas } from '../../machines/answers/forms.ts';
import { type Edit, dropDraft, keepDraft } from '../../machines/case-edits.ts';
import { setLineAside } from '../../machines/line-edits.ts';
import { addArrangement, addOther } from '../../machines/sibling-edits.ts';
import { everything } from './everything.ts';
import { gapsIn, placesOf, wrote } from './gap-support.ts';
import { caseWith, entriesIn, sheetOf } from './sheet-support.ts';

describe('what was typed and not saved', () => {
  const half = (key: string): Edit => keepDraft(key, { text: 'Half a sen' });
  const places = (...edits: readonly Edit[]) => placesOf(caseWith(...edits), 'typed-not-saved');

  it('is mended at the page, in the cell or at the time limit where it was typed, and each is named once', () => {
    expect(places(half('c1/wishes'))).toEqual([{ at: 'step', step: 'wishes' }]);
    expect(places(half('c1/limit/time-health-first'))).toEqual([{ at: 'timescale', timescale: 'time-health-first' }]);
    expect(places(half('c1/sheet/harm/add/sgo'))).toEqual([{ at: 'cell', option: 'sgo', row: 'harm' }]);
    expect(places(half('c1/sheet/harm/add/sgo'), half('c1/sheet/harm/add/sgo/new'))).toHaveLength(1);
  });

  it('of any line is mended in the cell of that line, whatever made it', () => {
    const caseFile = caseWith(...everything(0), wrote({ option: 'residential' }));
    for (const { id, option, row } of entriesIn(sheetOf(caseFile))) {
      for (const key of [`c1/sheet/${row}/weigh/${id}`, `c1/sheet/${row}/weigh/${id}/evidence/new`]) {
        expect([id, placesOf(half(key)(caseFile), 'typed-not-saved')]).toEqual([id, [{ at: 'cell', option, row }]]);
      }
    }
  });

  it('is not asked for where there is nothing left to finish: let go, or of a line that is not there now', () => {
    expect(places(half('c1/wishes'), dropDraft('c1/wishes'))).toEqual([]);
    const weighed = [wrote({}), half('c1/sheet/gains/weigh/line/l1')];
    expect(places(...weighed)).toHaveLength(1);
    expect(places(...weighed, setLineAside('c1', 'line/l1', 'Said twice.', '2026-11-20'))).toEqual([]);
    expect(places(half('c1/sheet/gains/weigh/line/l9'))).toEqual([]);
  });

  it('for a brother or sister, for nobody, or for the whole case is no gap of this child', () => {
    for (const key of ['c2/wishes', 'new-child', 'evidence-e1', 'c10/wishes']) expect(places(half(key))).toEqual([]);
  });

  it('about brothers and sisters is mended where it was typed, and is a gap of each child it is about alone', () => {
    const bo = addOther({ label: 'Bo', lives: 'kin', about: '' });
    const way = addArrangement(formSchemas.arrangement.parse({ homes: [{ who: ['c1', 'c2', 'p4'] }] }));
    const placesFor = (child: string, key: string) =>
      gapsIn(caseWith(bo, way, half(`siblings/${key}`)), [], child)
        .filter(({ id }) => id === 'typed-not-saved')
        .flatMap((gap) => gap.places);
    const pair = (one: string, other: string) => [{ at: 'pair', one, other }];
    const part = (name: string) => [{ at: 'sibling-part', part: name }];
    for (const key of ['account/c1>p4', 'observation/p4>c1/new', 'observation/c1>p4/o3/evidence/new', 'touch/c1+p4']) {
      expect([key, placesFor('c1', key), placesFor('c2', key)]).toEqual([key, pair('c1', 'p4'), []]);
    }
    expect(placesFor('c2', 'pair-history/c1+c2')).toEqual(pair('c2', 'c1'));
    expect(placesFor('c1', 'later/c2+p4')).toEqual([]);
    for (const [key, name] of [
      ['history', 'history'],
      ['look/rivalry', 'prompts'],
      ['concern/rivalry/new', 'prompts'],
      ['sibling/p4', 'who-counts'],
      ['adopted/p4', 'already-adopted'],
      ['later-born/c2', 'later-born'],
      ['arrangement/new', 'arrangements'],
    ] as const) {
      expect([key, placesFor('c1', key), placesFor('c2', key)]).toEqual([key, part(name), part(name)]);
    }
    expect(placesFor('c1', 'arrangement/g1')).toEqual([{ at: 'arrangement', id: 'g1' }]);
    expect(placesFor('c1', 'effect/g1/c1')).toEqual([{ at: 'arrangement', id: 'g1' }]);
    for (const key of ['effect/g1/c2', 'arrangement/g9', 'concern/w9', 'account/c1>p9']) {
      expect([key, placesFor('c1', key)]).toEqual([key, []]);
    }
  });
});
