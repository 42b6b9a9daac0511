// Turns recorded answers or a draft into the values of a form, and the values of a form back into answers.
import type { Field, Fields } from '../../machines/answers/field.ts';
import { withRowIds } from '../../machines/answers/row-ids.ts';
import { type Values, isValues } from '../../machines/answers/shown.ts';
import type { Keys } from '../words/step-keys.ts';

/** Every question of a group with a value: what was typed or answered before, otherwise blank. */
export function formValues(fields: Fields, known: Values, keys: Keys = {}): Values {
  const before = withRowIds(fields, known);
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, fieldValue(field, before[name], keys[name] ?? [])]),
  );
}

function fieldValue(field: Field, known: unknown, keys: readonly string[]): unknown {
  switch (field.kind) {
    case 'date': {
      const parts = isValues(known) ? known : {};
      return { day: parts['day'] ?? '', month: parts['month'] ?? '', year: parts['year'] ?? '' };
    }
    case 'choices':
    case 'evidence':
    case 'siblings':
      return Array.isArray(known) ? known : [];
    case 'rows':
      return rowsOf(known).map((row) => ({ ...formValues(field.fields, row), id: row['id'] }));
    case 'each':
      return keyedValues(field.fields, known, field.options);
    case 'keyed':
      return keyedValues(field.fields, known, keys);
    default:
      return typeof known === 'string' ? known : '';
  }
}

/** A blank row with an id of its own. */
export const newRow = (fields: Fields): Values => ({ ...formValues(fields, {}), id: newRowId() });

/** Eight letters and figures, which are not taken from any place, person or time. */
const newRowId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const rowsOf = (known: unknown): Values[] => (Array.isArray(known) ? known.filter(isValues) : []);

/** Answers for other keys than today's (a carer no longer named, another authority's item) are kept as they are. */
function keyedValues(fields: Fields, known: unknown, keys: readonly string[]): Values {
  const before = isValues(known) ? known : {};
  const now = keys.map((key): [string, Values] => [key, formValues(fields, isValues(before[key]) ? before[key] : {})]);
  return { ...before, ...Object.fromEntries(now) };
}

/** The values of a form as answers: rows and keyed groups in which nothing was said are left out. */
export function answersFrom(fields: Fields, values: Values): Values {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, answerFrom(field, values[name])]));
}

function answerFrom(field: Field, value: unknown): unknown {
  if (field.kind === 'rows') {
    return rowsOf(value)
      .filter(saysSomething)
      .map((row) => ({ ...answersFrom(field.fields, row), id: row['id'] }));
  }
  if (field.kind === 'each' || field.kind === 'keyed') {
    const groups = Object.entries(isValues(value) ? value : {}).filter(([, group]) => saysSomething(group));
    return Object.fromEntries(
      groups.map(([key, group]) => [key, isValues(group) ? answersFrom(field.fields, group) : {}]),
    );
  }
  return value ?? undefined;
}

/** Whether anything at all was typed or chosen in a value, at any depth. The id of a row is neither. */
export function saysSomething(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(saysSomething);
  return isValues(value) && Object.entries(value).some(([name, inner]) => name !== 'id' && saysSomething(inner));
}
