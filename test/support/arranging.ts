// Writes down an arrangement as a person does, and sees to it that one that cannot be is refused in words.
import { type Locator, type Page, expect } from '@playwright/test';
import { formFields } from '../../machines/answers/forms.ts';
import type { ToldArrangement } from './families/four-arrangements.ts';
import { linden, sorrel } from './families/four-brothers-and-sisters.ts';
import { fillIn } from './fill-in.ts';
import { fillForm } from './matter.ts';
import { fillOpened } from './siblings.ts';
import { wordsFor } from './words-on-screen.ts';

const main = (page: Page): Locator => page.getByRole('main');
const homesIn = (form: Locator): Locator =>
  form.getByRole('group', { name: 'Who would live in each home?', exact: true });
const home = (form: Locator, place: number): Locator =>
  form.getByRole('group', { name: `Home ${String(place)}`, exact: true });

async function save(form: Locator): Promise<void> {
  await form.getByRole('button', { name: 'Save this arrangement' }).click();
}

const { homes: asked } = wordsFor('social-worker').forms.arrangement.questions;

/** A blank home, and one for Sorrel, who stays where she is, stand there from the beginning. */
async function fillNew(page: Page, { stays, homes: [first, ...others], ...told }: ToldArrangement): Promise<Locator> {
  const form = await fillOpened(main(page), 'Add an arrangement', 'arrangement', { ...told, homes: others });
  await fillIn(home(form, 1), formFields.arrangement.homes.fields, { ...first }, asked?.fields ?? {}, () => '');
  await expect(home(form, 2).getByRole('checkbox', { name: sorrel, exact: true })).toBeChecked();
  await home(form, 2).getByRole('textbox').fill(stays);
  return form;
}

export async function arrange(page: Page, told: ToldArrangement): Promise<void> {
  await save(await fillNew(page, told));
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
  const form = await fillNew(page, { name, stays, homes: [...homes, { who: [linden], where: '' }] });
  const ticked = (place: number): Locator => home(form, place).getByRole('checkbox', { name: linden, exact: true });
  await expectRefused(page, form, 'Linden: Ticked in more than one home.');
  await ticked(1).uncheck();
  await ticked(3).uncheck();
  await expectRefused(page, form, 'Linden: Not in any home yet.');
  await ticked(1).check();
  await homesIn(form).getByRole('button', { name: 'Remove home 3' }).click();
  await fillForm(form, ['arrangement'], more);
  await save(form);
  await expect(main(page).getByRole('form')).toHaveCount(0);
}
