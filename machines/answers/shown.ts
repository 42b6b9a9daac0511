// Which questions of a step are being asked: one that hangs on another answer counts only while that answer stands.
import type { Field, Fields } from './field.ts';

/** A group of answers as it comes from a form or a file: not yet known to fit. */
export type Values = Readonly<Record<string, unknown>>;

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a question is shown beside the other answers of its group. */
export function isShown(field: Field, group: Values): boolean {
  const answer = field.when && group[field.when.field];
  return field.when === undefined || (typeof answer === 'string' && field.when.is.includes(answer));
}

/** The groups of answers inside a question of many: its rows, or its answers by key, each with its path. */
export function groupsIn(value: unknown): [string, Values][] {
  const groups = Array.isArray(value) ? [...value.entries()] : isValues(value) ? Object.entries(value) : [];
  return groups.flatMap(([key, group]): [string, Values][] => (isValues(group) ? [[String(key), group]] : []));
}

/** Walks every question that is shown, with its answer and its path from the step. */
export function eachShown(
  fields: Fields,
  group: Values,
  visit: (field: Field, value: unknown, path: readonly string[]) => void,
  path: readonly string[] = [],
): void {
  for (const [name, field] of Object.entries(fields)) {
    if (!isShown(field, group)) continue;
    const here = [...path, name];
    visit(field, group[name], here);
    if ('fields' in field) {
      for (const [key, inner] of groupsIn(group[name])) eachShown(field.fields, inner, visit, [...here, key]);
    }
  }
}
