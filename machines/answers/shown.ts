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

/** A visit to one question: what it is, its answer, its path from the step, and whether it is shown. */
type Visit = (field: Field, value: unknown, path: readonly string[], shown: boolean) => void;

/** Walks every question of a group, shown or not, down to the last row. What stands inside a hidden one is hidden. */
export function eachQuestion(
  fields: Fields,
  group: Values,
  visit: Visit,
  path: readonly string[] = [],
  isGroupShown = true,
): void {
  for (const [name, field] of Object.entries(fields)) {
    const shown = isGroupShown && isShown(field, group);
    const here = [...path, name];
    visit(field, group[name], here, shown);
    if ('fields' in field) {
      for (const [key, inner] of groupsIn(group[name])) eachQuestion(field.fields, inner, visit, [...here, key], shown);
    }
  }
}

/** Walks every question that is shown, with its answer and its path from the step. */
export function eachShown(
  fields: Fields,
  group: Values,
  visit: (field: Field, value: unknown, path: readonly string[]) => void,
): void {
  eachQuestion(fields, group, (field, value, path, shown) => {
    if (shown) visit(field, value, path);
  });
}
