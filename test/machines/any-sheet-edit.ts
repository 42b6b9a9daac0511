// Any edit that people make on the sheet itself: lines, what they weigh, their order, evidence, what became of time limits.
import fc from 'fast-check';
import { evidenceKinds, happenings, weights } from '../../machines/answers/forms.ts';
import { sheetRows, sides } from '../../machines/balance-sheet/rows.ts';
import type { CellKey } from '../../machines/balance-sheet/sheet.ts';
import { starterId } from '../../machines/balance-sheet/starters.ts';
import { type Edit, addEvidence, editEvidence, setEvidenceAside } from '../../machines/case-edits.ts';
import { blankNote } from '../../machines/case-file.ts';
import {
  addLine,
  bringLineBack,
  editLine,
  moveLine,
  noteLine,
  sayWhatHappened,
  setLineAside,
} from '../../machines/line-edits.ts';
import { options } from '../../machines/vocabulary.ts';
import { policy } from './sheet-support.ts';

export const anyChild = fc.constantFrom('c1', 'c2', 'c3');
export const anyDate = fc.record({ day: fc.string(), month: fc.string(), year: fc.string() });
const anyOption = fc.constantFrom(...options);
const anyOwnLine = fc.record({
  option: anyOption,
  row: fc.constantFrom(...sheetRows),
  side: fc.constantFrom(...sides),
  text: fc.string({ minLength: 1 }),
  whose: fc.constantFrom('', 'The aunt'),
  from: fc.constantFrom('', policy.starters.sgo.for[0] ?? '', policy.starters.kinship.against[0] ?? ''),
});
/** Lines there may be: written on the sheet, made by an answer, a starting point, and one that nothing ever makes. */
const anyLineId = fc.constantFrom(
  'line/l1',
  'line/l2',
  'stay-home/harm/against/home-risks/risks/r0/harm',
  'sgo/losses/against/sgo-considerations/drawbacks/r1/text',
  starterId('sgo', 'for', policy.starters.sgo.for[0] ?? ''),
  'nothing/like/it',
);
const anyNote = fc
  .record(
    {
      of: fc.constantFrom('', 'digest'),
      weight: fc.constantFrom('' as const, ...weights),
      weightWhy: fc.string(),
      evidence: fc.subarray(['e1', 'e2', 'e9']),
      reducedBy: fc.string(),
      whoProvides: fc.string(),
      whoPays: fc.string(),
      by: anyDate,
    },
    { requiredKeys: [] },
  )
  .map((note) => ({ ...blankNote(), ...note }));
const anyCell = fc.tuple(anyOption, fc.constantFrom(...sheetRows)).map(([option, row]): CellKey => `${option} ${row}`);
const anyEvidence = fc.record({
  what: fc.string(),
  who: fc.string(),
  on: anyDate,
  kind: fc.constantFrom(...evidenceKinds),
  found: fc.string(),
});

const anyLimitSaid = fc.record({ happened: fc.constantFrom(...happenings), on: anyDate, note: fc.string() });

export const anySheetEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(anyChild, anyOwnLine).map(([child, line]) => addLine(child, line)),
  fc.tuple(anyChild, fc.constantFrom('l1', 'l2'), anyOwnLine).map(([child, id, line]) => editLine(child, id, line)),
  fc.tuple(anyChild, anyLineId, anyNote).map(([child, line, note]) => noteLine(child, line, note)),
  fc.tuple(anyChild, anyLineId, fc.string()).map(([child, line, why]) => setLineAside(child, line, why, '2026-11-20')),
  fc.tuple(anyChild, anyLineId).map(([child, line]) => bringLineBack(child, line)),
  fc
    .tuple(anyChild, anyCell, fc.uniqueArray(anyLineId), anyLineId, fc.constantFrom(-1 as const, 1 as const))
    .map(([child, cell, ids, line, by]) => moveLine(child, cell, ids, line, by)),
  fc
    .tuple(anyChild, fc.constantFrom('t1', 't2'), fc.option(anyLimitSaid, { nil: undefined }))
    .map(([child, id, said]) => sayWhatHappened(child, id, said)),
  anyEvidence.map((details) => addEvidence(details)),
  anyEvidence.map((details) => editEvidence('e1', details)),
  fc.boolean().map((setAside) => setEvidenceAside('e1', setAside)),
);
