// Which lines of a child's sheet leave, come or change when one record is set beside another.
import type { OptionId } from '../vocabulary.ts';
import type { BalanceSheet, Entry, SheetRow } from './sheet.ts';

/** A cell of the sheet that would not be the same. */
export interface ChangedCell {
  readonly option: OptionId;
  readonly row: SheetRow;
}

const fingerprint = (entries: readonly Entry[] | undefined): string => JSON.stringify(entries ?? []);

/** The cells that differ between two sheets, in the order of the sheet. */
export const changedCells = (was: BalanceSheet, will: BalanceSheet): ChangedCell[] =>
  will.options.flatMap((option) =>
    will.rows
      .filter(
        (row) => fingerprint(was.cells.get(`${option} ${row}`)) !== fingerprint(will.cells.get(`${option} ${row}`)),
      )
      .map((row) => ({ option, row })),
  );
