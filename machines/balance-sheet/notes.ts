// What people say of a line: its weight, its evidence, its place among the others, or why it is set aside.
import type { Child } from '../case-file.ts';
import type { CellKey, Entry, Said } from './sheet.ts';

export const cellOf = ({ option, row }: Pick<Entry, 'option' | 'row'>): CellKey => `${option} ${row}`;

export const isSetAside = ({ note }: Entry): boolean => note?.setAside ?? false;

/** A short digest of what a line says (FNV-1a, 32 bits): enough to see that the words are not those that were weighed. */
export function digestOf(said: readonly Said[]): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(said)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/**
 * A line with what was said of it. A weight or evidence given to other words is kept and marked. What an answer sets
 * aside stays so until that answer changes.
 */
export function withNote(entry: Entry, { notes }: Child): Entry {
  const note = notes[entry.id];
  if (!note || isSetAside(entry)) return entry;
  const hasChanged = note.of !== '' && note.of !== digestOf(entry.said);
  return { ...entry, note, ...(hasChanged && { hasChanged }) };
}

/** The lines of a cell as a person ordered them; lines that came since stand after those, as they were. */
export function inOrder(entries: readonly Entry[], order: readonly string[] | undefined): readonly Entry[] {
  if (!order || order.length === 0) return entries;
  const placeOf = ({ id }: Entry) => (order.includes(id) ? order.indexOf(id) : order.length);
  return entries.toSorted((one, other) => placeOf(one) - placeOf(other));
}
