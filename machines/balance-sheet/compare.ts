// Which lines of a child's sheet leave, come or change when one record is set beside another.
import type { OptionId } from '../vocabulary.ts';
import type { SheetRow } from './rows.ts';
import type { BalanceSheet } from './sheet.ts';

/** A cell of the sheet that would not be the same. */
export interface ChangedCell {
  readonly option: OptionId;
  /** A row of the sheet, or the judgement that stands above them. */
  readonly row: SheetRow | 'judgement';
}

const differ = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

/** The cells that differ between two sheets, in the order of the sheet. */
export const changedCells = (was: BalanceSheet, will: BalanceSheet): ChangedCell[] =>
  will.options.flatMap((option): ChangedCell[] => [
    ...(differ(was.judgements[option], will.judgements[option]) ? [{ option, row: 'judgement' as const }] : []),
    ...will.rows
      .filter((row) => differ(was.cells.get(`${option} ${row}`), will.cells.get(`${option} ${row}`)))
      .map((row) => ({ option, row })),
  ]);
