// Writes down an arrangement as a person does, and sees to it that one that cannot be is refused in words.
import { type Locator, type Page, expect } from '@playwright/test';
import { formFields } from '../../machines/answers/forms.ts';
import type { ToldArrangement } from './families/four-arrangements.ts';
import { baby, linden, sorrel } from './families/four-brothers-and-sisters.ts';
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

/** The refusal has the focus, names each child, and leads to where it is said again and can be mended. */
async function expectRefused(
  page: Page,
  form: Locator,
  reasons: readonly { readonly sentence: string; readonly at: Locator }[],
): Promise<void> {
  const summary = page.locator('.govuk-error-summary');
  await save(form);
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toContainText(reasons.map(({ sentence }) => sentence));
  for (const { sentence, at } of reasons) {
    await expect(at.getByText(sentence).first()).toBeVisible();
    await summary.getByRole('link', { name: sentence }).click();
    await expect(at.locator(':focus').or(at.and(page.locator(':focus')))).toBeInViewport();
  }
}

/** At first Linden is in two homes and the baby in none, both said at once; then Linden is in none. */
export async function arrangeAfterRefusals(page: Page, told: ToldArrangement): Promise<void> {
  const { name, stays, homes, ...more } = told;
  const form = await fillNew(page, { name, stays, homes: [...homes, { who: [linden], where: '' }] });
  const ticked = (place: number, who: string): Locator =>
    home(form, place).getByRole('checkbox', { name: who, exact: true });
  await ticked(1, baby).uncheck();
  await expectRefused(page, form, [
    { sentence: 'Linden: Ticked in more than one home.', at: home(form, 3) },
    { sentence: 'Baby: Not in any home yet.', at: homesIn(form) },
  ]);
  await ticked(1, baby).check();
  await ticked(1, linden).uncheck();
  await ticked(3, linden).uncheck();
  await expectRefused(page, form, [{ sentence: 'Linden: Not in any home yet.', at: homesIn(form) }]);
  await ticked(1, linden).check();
  await homesIn(form).getByRole('button', { name: 'Remove home 3' }).click();
  await fillForm(form, ['arrangement'], more);
  await save(form);
  await expect(main(page).getByRole('form')).toHaveCount(0);
}
