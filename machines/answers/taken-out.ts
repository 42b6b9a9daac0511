// Rows that were taken out of an answer: kept in the record, so that they can be put back with what was said of them.
import type { Fields } from './field.ts';
import { type Values, isValues } from './shown.ts';

const rowsOf = (value: unknown): Values[] => (Array.isArray(value) ? value.filter(isValues) : []);

/** Reads rows that were taken out earlier. */
export const takenOutRows = (kept: unknown): readonly Values[] => rowsOf(kept);

/**
 * By key, the rows of a form that stood in its answers before and do not stand in them now. The key is that of the
 * form's draft and the question: "c1/home-risks/risks".
 */
export function takenOut(
  form: string,
  fields: Fields,
  before: Values,
  now: Values,
  kept: Values,
): Readonly<Record<string, readonly Values[]>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      if (field.kind !== 'rows') return [];
      const key = `${form}/${name}`;
      const there = new Set(rowsOf(now[name]).map(({ id }) => id));
      const gone = [...rowsOf(kept[key]), ...rowsOf(before[name])].filter(
        (row) => row['id'] !== undefined && !there.has(row['id']),
      );
      return gone.length > 0 || kept[key] !== undefined ? [[key, gone]] : [];
    }),
  );
}
