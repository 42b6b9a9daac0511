// What was typed for a child and never saved: kept where it was typed, and on no sheet yet.
import { type SheetRow, sheetRows } from '../balance-sheet/rows.ts';
import type { BalanceSheet } from '../balance-sheet/sheet.ts';
import { type OptionId, options, steps } from '../vocabulary.ts';
import type { Gap, GapPlace, Looked } from './gap.ts';
import { siblingDraftPlace } from './sibling-drafts.ts';

export function draftGaps({ child, sheet, drafts }: Looked): Gap[] {
  const places = drafts.flatMap((key): GapPlace[] => {
    const [owner, second = '', third = '', ...rest] = key.split('/');
    if (owner === 'siblings') return siblingDraftPlace(key, child.id, sheet.group);
    if (owner !== child.id) return [];
    // A form within a step, such as who finds out, is mended there too.
    const step = steps.find((one) => one === second);
    if (step) return [{ at: 'step', step }];
    if (second === 'limit') return [{ at: 'timescale', timescale: third }];
    const row = second === 'sheet' ? sheetRows.find((one) => one === third) : undefined;
    const option = row && optionOf(rest, row, sheet);
    return row && option ? [{ at: 'cell', option, row }] : [];
  });
  return [{ id: 'typed-not-saved', places: places.filter(isFirst) }];
}

/** The option that a form of a row is about: named itself for a new line, otherwise that of its line, if it is there. */
function optionOf(
  [form = '', ...rest]: readonly string[],
  row: SheetRow,
  { cells }: BalanceSheet,
): OptionId | undefined {
  if (form === 'add') return options.find((option) => option === rest[0]);
  // A form inside a form has the key of the outer one, and something more.
  const about = `${rest.join('/')}/`;
  return options.find((option) => cells.get(`${option} ${row}`)?.some(({ id }) => about.startsWith(`${id}/`)));
}

const isFirst = (place: GapPlace, at: number, places: readonly GapPlace[]): boolean =>
  places.findIndex((other) => JSON.stringify(other) === JSON.stringify(place)) === at;
