// The places of a gap on the sheet: lines that stand in the same cell are mended in the same place.
import { type SheetRow, sheetRows } from '../../machines/balance-sheet/rows.ts';
import type { Entry } from '../../machines/balance-sheet/sheet.ts';
import type { Gap, GapPlace } from '../../machines/gaps/gap.ts';
import { type OptionId, options } from '../../machines/vocabulary.ts';

/** One cell with the lines in it that lack something; without lines the cell itself does. */
export interface GapCell {
  readonly option: OptionId;
  readonly row: SheetRow;
  readonly entries: readonly Entry[];
}

export type PlaceElsewhere = Exclude<GapPlace, { at: 'cell' }>;

/** The most lines that can be taken in at a glance; beyond it they are put under their options. */
const atAGlance = 4;

export interface GapPlaces {
  readonly elsewhere: readonly PlaceElsewhere[];
  readonly cells: readonly GapCell[];
  /** The same cells under their options, where they hold many lines. */
  readonly byOption: readonly { readonly option: OptionId; readonly cells: readonly GapCell[] }[] | undefined;
}

export function placesOf({ places }: Gap): GapPlaces {
  const inCells = places.filter((place) => place.at === 'cell');
  const cells = options.flatMap((option) =>
    sheetRows.flatMap((row): GapCell[] => {
      const here = inCells.filter((place) => place.option === option && place.row === row);
      return here.length > 0 ? [{ option, row, entries: here.flatMap(({ entry }) => entry ?? []) }] : [];
    }),
  );
  const elsewhere = places.filter((place) => place.at !== 'cell');
  if (cells.flatMap(({ entries }) => entries).length <= atAGlance) return { elsewhere, cells, byOption: undefined };
  const byOption = options.map((option) => ({ option, cells: cells.filter((cell) => cell.option === option) }));
  return { elsewhere, cells, byOption: byOption.filter((one) => one.cells.length > 0) };
}
