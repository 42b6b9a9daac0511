// Gives rows of an older record the ids by which lines made from them keep their weight and evidence.
import type { Fields } from './field.ts';
import { type Values, isValues } from './shown.ts';

/** The same answers; a row without an id has its place as its id from now on. */
export const withRowIds = (fields: Fields, answers: Values): Values =>
  Object.fromEntries(
    Object.entries(answers).map(([name, value]) => {
      const field = fields[name];
      if (field?.kind !== 'rows' || !Array.isArray(value)) return [name, value];
      return [name, value.map((row: unknown, index) => (isValues(row) ? { id: `r${index}`, ...row } : row))];
    }),
  );
