// Fills in the questions of a step as a person does: each control is found by its role and its words.
import { type Locator, expect } from '@playwright/test';
import type { QuestionWords } from '../../content/compiled-words.ts';
import type { Field, Fields, KeyedBy } from '../../machines/answers/field.ts';
import { type Values, isValues } from '../../machines/answers/shown.ts';
import { people } from './telling.ts';

/** What stands over the groups of a question that is asked of several people or points of policy. */
export type TitleOf = (of: KeyedBy, key: string) => string;
type Words = Readonly<Record<string, QuestionWords>>;

const groupsOf = (value: unknown): [string, Values][] =>
  Object.entries(isValues(value) ? value : {}).flatMap(([key, inner]) => (isValues(inner) ? [[key, inner]] : []));

/** Gives every answer that was told, in the order in which the questions stand. */
export async function fillIn(
  where: Locator,
  fields: Fields,
  told: Values,
  words: Words,
  titleOf: TitleOf,
): Promise<void> {
  for (const [name, field] of Object.entries(fields)) {
    const question = words[name];
    if (!question) throw new Error(`The question ${name} has no words.`);
    if (told[name] !== undefined) await answer(where, field, told[name], question, titleOf);
  }
}

async function answer(where: Locator, field: Field, told: unknown, words: QuestionWords, titleOf: TitleOf) {
  const { label, options = {}, row = 'row', fields: inner = {} } = words;
  const group = where.getByRole('group', { name: label, exact: true });
  const named = (name: string) => group.getByRole('group', { name, exact: true });
  switch (field.kind) {
    case 'words':
    case 'line':
      return where.getByRole('textbox', { name: label, exact: true }).fill(String(told));
    case 'date':
      return typeDate(group, told);
    case 'choice':
      return group.getByRole('radio', { name: options[String(told)] ?? '', exact: true }).check();
    case 'choices':
      for (const one of Array.isArray(told) ? told : []) {
        await group.getByRole('checkbox', { name: options[String(one)] ?? '', exact: true }).check();
      }
      return;
    case 'evidence':
      for (const what of Array.isArray(told) ? told : []) {
        await group.getByRole('checkbox', { name: String(what), exact: true }).check();
      }
      return;
    case 'siblings':
      for (const id of Array.isArray(told) ? told : []) {
        await group.getByRole('checkbox', { name: people[String(id)] ?? String(id), exact: true }).check();
      }
      return;
    case 'arrangement':
      await where.getByRole('combobox', { name: label, exact: true }).selectOption(String(told));
      return;
    case 'person':
      return choosePerson(where, label, people[String(told)] ?? '');
    case 'rows': {
      const rowName = `${row.charAt(0).toUpperCase()}${row.slice(1)}`;
      // Rows that are there already stay as they are, and what is told comes after them.
      const there = await group.getByRole('group', { name: new RegExp(`^${rowName} \\d+$`) }).count();
      for (const [index, one] of (Array.isArray(told) ? told : []).entries()) {
        const place = there + index;
        await group.getByRole('button', { name: place === 0 ? `Add a ${row}` : `Add another ${row}` }).click();
        await fillIn(named(`${rowName} ${String(place + 1)}`), field.fields, isValues(one) ? one : {}, inner, titleOf);
      }
      return;
    }
    case 'each':
      for (const [key, one] of groupsOf(told))
        await fillIn(named(options[key] ?? key), field.fields, one, inner, titleOf);
      return;
    case 'keyed':
      for (const [key, one] of groupsOf(told)) {
        await fillIn(named(titleOf(field.of, key)), field.fields, one, inner, titleOf);
      }
  }
}

/** Types a day into its three boxes, possible or not. */
export async function typeDate(group: Locator, day: unknown): Promise<void> {
  for (const [part, typed] of Object.entries(isValues(day) ? day : {})) {
    const box = `${part.charAt(0).toUpperCase()}${part.slice(1)}`;
    await group.getByRole('textbox', { name: box, exact: true }).fill(String(typed));
  }
}

/** Chooses somebody from the list, or adds them where they are not in it yet. */
async function choosePerson(where: Locator, label: string, name: string): Promise<void> {
  const list = where.getByRole('combobox', { name: label, exact: true });
  const known = list.getByRole('option', { name, exact: true });
  if ((await known.count()) > 0) {
    await list.selectOption(name);
  } else {
    const nobodyYet = (await list.count()) === 0;
    await where.getByRole('textbox', { name: nobodyYet ? label : 'Or somebody new', exact: true }).fill(name);
    await where.getByRole('button', { name: 'Add this person' }).click();
  }
  await expect(list.locator('option:checked')).toHaveText(name);
}
