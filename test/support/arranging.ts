// Writes down an arrangement as a person does, and sees to it that one that cannot be is refused in words.
import { type Locator, type Page, expect } from '@playwright/test';
import type { ToldArrangement } from './families/four-arrangements.ts';
import { linden, sorrel } from './families/four-brothers-and-sisters.ts';
import { fillForm } from './matter.ts';
import { fillOpened } from './siblings.ts';

const main = (page: Page): Locator => page.getByRole('main');
const homesIn = (form: Locator): Locator =>
  form.getByRole('group', { name: 'Who would live in each home?', exact: true });
const home = (form: Locator, place: number): Locator =>
  form.getByRole('group', { name: `Home ${String(place)}`, exact: true });

async function save(form: Locator): Promise<void> {
  await form.getByRole('button', { name: 'Save this arrangement' }).click();
}

/** A home for Sorrel, who stays where she is, stands there from the beginning. */
async function sayWhereSorrelStays(form: Locator, stays: string): Promise<void> {
  await expect(home(form, 1).getByRole('checkbox', { name: sorrel, exact: true })).toBeChecked();
  await home(form, 1).getByRole('textbox').fill(stays);
}

export async function arrange(page: Page, { stays, ...told }: ToldArrangement): Promise<void> {
  const form = await fillOpened(main(page), 'Add an arrangement', 'arrangement', told);
  await sayWhereSorrelStays(form, stays);
  await save(form);
  await expect(main(page).getByRole('form')).toHaveCount(0);
}

/** The refusal has the focus, names the child, and leads to the homes, where it is said again. */
async function expectRefused(page: Page, form: Locator, sentence: string): Promise<void> {
  const summary = page.locator('.govuk-error-summary');
  await save(form);
  await expect(summary).toBeFocused();
  await expect(homesIn(form).getByText(sentence).first()).toBeVisible();
  await summary.getByRole('link', { name: sentence }).click();
  await expect(
    homesIn(form)
      .locator(':focus')
      .or(homesIn(form).and(page.locator(':focus'))),
  ).toBeInViewport();
}

/** At first Linden is in two homes, then in none. */
export async function arrangeAfterRefusals(page: Page, told: ToldArrangement): Promise<void> {
  const { name, stays, homes, ...more } = told;
  const twice = { name, homes: [...homes, { who: [linden] }] };
  const form = await fillOpened(main(page), 'Add an arrangement', 'arrangement', twice);
  const ticked = (place: number): Locator => home(form, place).getByRole('checkbox', { name: linden, exact: true });
  await sayWhereSorrelStays(form, stays);
  await expectRefused(page, form, 'Linden: Ticked in more than one home.');
  await ticked(2).uncheck();
  await ticked(3).uncheck();
  await expectRefused(page, form, 'Linden: Not in any home yet.');
  await ticked(2).check();
  await homesIn(form).getByRole('button', { name: 'Remove home 3' }).click();
  await fillForm(form, ['arrangement'], more);
  await save(form);
  await expect(main(page).getByRole('form')).toHaveCount(0);
}
