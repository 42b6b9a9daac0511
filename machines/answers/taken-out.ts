// Rows that were taken out of an answer: kept in the record, so that they can be put back with what was said of them.
import type { StepId } from '../vocabulary.ts';
import type { Field } from './field.ts';
import { type Values, isValues } from './shown.ts';
import { stepFields } from './steps.ts';

/** Where the rows taken out of one question are kept. */
const takenOutKey = (child: string, step: StepId, question: string): string => `${child}/${step}/${question}`;

const rowsOf = (value: unknown): Values[] => (Array.isArray(value) ? value.filter(isValues) : []);

/** Reads rows that were taken out earlier. */
export const takenOutRows = (kept: unknown): readonly Values[] => rowsOf(kept);

/** By key, the rows of a step that stood in its answers before and do not stand in them now. */
export function takenOut(
  child: string,
  step: StepId,
  before: Values,
  now: Values,
  kept: Values,
): Readonly<Record<string, readonly Values[]>> {
  return Object.fromEntries(
    Object.entries<Field>(stepFields[step]).flatMap(([name, field]) => {
      if (field.kind !== 'rows') return [];
      const key = takenOutKey(child, step, name);
      const there = new Set(rowsOf(now[name]).map(({ id }) => id));
      const gone = [...rowsOf(kept[key]), ...rowsOf(before[name])].filter(
        (row) => row['id'] !== undefined && !there.has(row['id']),
      );
      return gone.length > 0 || kept[key] !== undefined ? [[key, gone]] : [];
    }),
  );
}
