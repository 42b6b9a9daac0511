// The changes people make on the sheet itself: lines written there, what a line weighs, its place, and setting aside.
import type { CellKey } from './balance-sheet/sheet.ts';
import { type Edit, editChild, nextId } from './case-edits.ts';
import { type LimitSaid, type LineNote, type OwnLine, blankNote } from './case-file.ts';
import type { IsoDate } from './rules/dates.ts';

/** Writes a line on a child's sheet. */
export const addLine = (child: string, line: Omit<OwnLine, 'id'>): Edit =>
  editChild(child, (one) => ({ ...one, lines: [...one.lines, { id: nextId('l', one.lines), ...line }] }));

/** Changes the words of a line written on the sheet. */
export const editLine = (child: string, id: string, line: Partial<Omit<OwnLine, 'id'>>): Edit =>
  editChild(child, (one) => ({
    ...one,
    lines: one.lines.map((known) => (known.id === id ? { ...known, ...line } : known)),
  }));

/** Notes something about a line of the sheet, by its id there. */
export const noteLine = (child: string, line: string, note: Partial<LineNote>): Edit =>
  editChild(child, (one) => ({
    ...one,
    notes: { ...one.notes, [line]: { ...(one.notes[line] ?? blankNote()), ...note } },
  }));

/** Sets a line aside with a reason. It keeps its words, weight and evidence. */
export const setLineAside = (child: string, line: string, why: string, on: IsoDate): Edit =>
  noteLine(child, line, { setAside: true, setAsideWhy: why, setAsideOn: on });

/** Brings a line back that was set aside. The reason stays in the record. */
export const bringLineBack = (child: string, line: string): Edit => noteLine(child, line, { setAside: false });

/** Moves a line up (-1) or down (1) among the lines of its cell as they stand now; at either end it stays. */
export function moveLine(child: string, cell: CellKey, ids: readonly string[], line: string, by: -1 | 1): Edit {
  const other = ids.includes(line) ? ids[ids.indexOf(line) + by] : undefined;
  if (other === undefined) return (caseFile) => caseFile;
  const moved = ids.map((id) => (id === line ? other : id === other ? line : id));
  return editChild(child, (one) => ({ ...one, order: { ...one.order, [cell]: moved } }));
}

/** Notes what became of a time limit, or takes back what was said of it. */
export const sayWhatHappened = (child: string, limit: string, said: LimitSaid | undefined): Edit =>
  editChild(child, (one) => {
    const others = Object.fromEntries(Object.entries(one.limits).filter(([id]) => id !== limit));
    return { ...one, limits: said ? { ...others, [limit]: said } : others };
  });
