// Works on one matter of the sheet as a person does: a line is found by what it says, and its forms by their words.
import { type Locator, type Page, expect } from '@playwright/test';
import { type FormId, formFields } from '../../machines/answers/forms.ts';
import type { Values } from '../../machines/answers/shown.ts';
import type { SheetRow } from '../../machines/balance-sheet/rows.ts';
import type { OptionId } from '../../machines/vocabulary.ts';
import { fillIn } from './fill-in.ts';
import { wordsFor } from './words-on-screen.ts';

const { forms, options } = wordsFor('social-worker');

/** One option on the page of a matter. */
export const optionOn = (page: Page, option: OptionId): Locator =>
  page.getByRole('region', { name: options[option].name, exact: true });

/** The page of a matter was opened at an option, and the focus is there. */
export const expectMatter = (page: Page, option: OptionId): Promise<void> =>
  expect(optionOn(page, option).getByRole('heading', { level: 2 })).toBeFocused();

export async function openMatter(page: Page, row: SheetRow, option: OptionId): Promise<void> {
  await page.goto(`./#/c1/sheet/${row}/${option}`);
  await expectMatter(page, option);
}

/** The lines of an option in their order, or those of them that say something. */
export const linesOf = (page: Page, option: OptionId, said: string | RegExp = ''): Locator =>
  optionOn(page, option).locator('.matter-line').filter({ hasText: said });

/** Answers one or two of the forms of a line with what was told, without saving. */
export async function fillForm(where: Locator, ids: readonly FormId[], told: Values): Promise<void> {
  const noGroups = () => '';
  for (const id of ids) await fillIn(where, formFields[id], told, forms[id].questions, noGroups);
}

/** Puts entries in the evidence register, on its page. */
export async function fillRegister(
  page: Page,
  entries: readonly (Values & { readonly what: string })[],
): Promise<void> {
  for (const entry of entries) {
    const form = page.getByRole('form', { name: 'Add to the register' });
    await fillForm(form, ['evidence'], entry);
    await form.getByRole('button', { name: 'Add this entry' }).click();
    await expect(page.getByText(`Added: ${entry.what}`)).toBeVisible();
  }
}

export const save = (where: Locator): Promise<void> => where.getByRole('button', { name: 'Save this line' }).click();

/** Opens the form in which a line is weighed, and answers it. */
export async function weigh(line: Locator, told: Values): Promise<void> {
  const open = line.getByRole('button', { name: /^Weigh it/ });
  const isAgainst = ((await open.textContent()) ?? '').includes('reduce');
  await open.click();
  await fillForm(line, isAgainst ? ['weighing', 'support'] : ['weighing'], told);
  await save(line);
  await expect(line.getByRole('form')).toHaveCount(0);
}

/** Writes a line that no question asked for. */
export async function addLine(page: Page, option: OptionId, told: Values & { readonly text: string }): Promise<void> {
  const where = optionOn(page, option);
  await where.getByRole('button', { name: /^Add a line/ }).click();
  await fillForm(where, ['entry'], told);
  await save(where);
  await expect(linesOf(page, option, told.text)).toBeVisible();
}
