// A small form inside a form: what is begun in it and not added is never left behind, and what is blank is no hindrance.
import type { Locator, Page } from '@playwright/test';
import { isValues } from '../../machines/answers/shown.ts';
import { expect, expectAccessible, test } from '../support/browser-test.ts';
import { expectArrival, heading, next, stepHeading } from '../support/case-walk.ts';
import { chooseByArrow, expectFocusKept, tabAndPress, tabTo } from '../support/keyboard.ts';
import { addLine, linesOf, openMatter } from '../support/matter.ts';
import { openPair, section } from '../support/siblings.ts';
import { keptInTab, putInTab, recordOf } from '../support/tab-record.ts';
import { wordsFor } from '../support/words-on-screen.ts';

const words = wordsFor('social-worker');
const { what, kind } = words.forms.evidence.questions;
const report = 'Health visitor’s letter';

test.beforeEach(async ({ page }) => {
  const children = ['Hazel', 'Linden'].map((label, index) => ({ label, years: String(10 - 5 * index), telling: {} }));
  await putInTab(page, recordOf('social-worker', 'bradford', children));
  await page.goto('./#/children');
  await expect(heading(page, 'The children')).toBeVisible();
});

const summaryOf = (where: Locator) => where.locator('.govuk-error-summary');
const whatBox = (where: Locator) => where.getByRole('textbox', { name: what?.label ?? '', exact: true });
const kindOf = (where: Locator) => where.getByRole('group', { name: kind?.label ?? '', exact: true });
const addEntry = (where: Locator) => where.getByRole('button', { name: 'Add this entry' });
const openRegister = (where: Locator) => where.locator('summary').filter({ hasText: 'Add to the register' });

/** How often the tab keeps these words as what is typed in a form, or as an entry that was added. */
async function timesKept(page: Page, said: string): Promise<number> {
  return (await keptInTab(page)).split(JSON.stringify(said)).length - 1;
}

/** What the tab keeps: the keys of what was typed and not saved, and the register. */
async function kept(page: Page): Promise<{ readonly drafts: readonly string[]; readonly evidence: unknown }> {
  const record: unknown = JSON.parse(await keptInTab(page));
  const { drafts, evidence } = isValues(record) ? record : {};
  return { drafts: Object.keys(isValues(drafts) ? drafts : {}), evidence };
}

async function goToStep(page: Page, child: string, step: keyof typeof words.steps): Promise<void> {
  await page.goto(`./#/${child}/${step}`);
  await expectArrival(page, stepHeading(step, 'social-worker'));
}

/** Says no further than that there is somebody, so that the rest of the step has nothing to put right. */
const sayThereAreSome = (page: Page): Promise<void> =>
  page
    .getByRole('group', { name: words.steps.siblings.questions['any']?.label ?? '', exact: true })
    .getByRole('radio', { name: words.steps.siblings.questions['any']?.options?.['yes'] ?? '', exact: true })
    .check();

test('a line is not saved over an entry that was begun, and the keyboard leads to it and on', async ({ page }) => {
  test.setTimeout(120_000); // each stop of the Tab key is looked at
  await openMatter(page, 'gains', 'sgo');
  await addLine(page, 'sgo', { side: 'for', text: 'Could walk to school.' });
  const line = linesOf(page, 'sgo', 'Could walk to school.');
  await tabAndPress(page, line.getByRole('button', { name: /^Weigh it/ }));
  await tabAndPress(page, openRegister(line));
  await tabTo(page, whatBox(line));
  await page.keyboard.type(report);
  await tabAndPress(page, line.getByRole('button', { name: 'Save this line' }));

  await expect(summaryOf(line)).toBeFocused();
  await expect(summaryOf(line)).toContainText('You began a new entry for the register.');
  await expectAccessible(page);
  await tabAndPress(page, summaryOf(line).getByRole('link'));
  await expect(whatBox(line)).toBeFocused();
  await expect(whatBox(line)).toHaveValue(report);
  await chooseByArrow(page, kindOf(line), 'Professional opinion');
  await tabAndPress(page, addEntry(line));
  await expect(line.getByRole('checkbox', { name: report })).toBeFocused();
  await expect(line.getByRole('checkbox', { name: report })).toBeChecked();
  await expect(summaryOf(line)).toHaveCount(0);
  await tabAndPress(page, line.getByRole('button', { name: 'Save this line' }));
  await expect(line.getByRole('form')).toHaveCount(0);
  await expectFocusKept(page);
  await expect(line).toContainText(report);
  await expect.poll(() => timesKept(page, report)).toBe(1);
});

test('something seen between two is not saved over an entry that was begun, until it is added', async ({ page }) => {
  await openPair(page, 'Hazel and Linden');
  const there = section(page, 'Hazel to Linden');
  await there.getByRole('button', { name: /^Add something seen/ }).click();
  await there.getByRole('textbox', { name: 'What happened?' }).fill('She tied his shoe.');
  await openRegister(there).click();
  await whatBox(there).fill(report);
  await there.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(summaryOf(there)).toBeFocused();
  await summaryOf(there).getByRole('link').click();
  await expect(whatBox(there)).toBeFocused();
  await kindOf(there).getByRole('radio', { name: 'Professional opinion' }).check();
  await addEntry(there).click();
  await expect(there.getByRole('checkbox', { name: report })).toBeChecked();
  await there.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(there.getByRole('form')).toHaveCount(0);
  await expect(there).toContainText('She tied his shoe.');
  await expect.poll(() => timesKept(page, report)).toBe(1);
});

test('an entry that is opened, and emptied again, keeps nothing from being saved and is not kept itself', async ({
  page,
}) => {
  await openMatter(page, 'gains', 'sgo');
  await addLine(page, 'sgo', { side: 'for', text: 'Could walk to school.' });
  const line = linesOf(page, 'sgo', 'Could walk to school.');
  await line.getByRole('button', { name: /^Weigh it/ }).click();
  await openRegister(line).click();
  await kindOf(line).getByRole('radio', { name: 'Research' }).check(); // it cannot be unpicked
  await whatBox(line).fill(report);
  await line.getByRole('button', { name: 'Save this line' }).click();
  await expect(summaryOf(line)).toBeFocused();
  await whatBox(line).fill('');
  await expect(summaryOf(line)).toHaveCount(0);
  await line.getByRole('button', { name: 'Save this line' }).click();
  await expect(line.getByRole('form')).toHaveCount(0);
  await expect(line.getByRole('button', { name: /^Weigh it/ })).not.toContainText('not saved');
  await expect.poll(() => kept(page)).toMatchObject({ drafts: [], evidence: [] });
});

test('a line whose form was closed over an entry that was begun says so, and opens with it after a reload', async ({
  page,
}) => {
  await openMatter(page, 'gains', 'sgo');
  await addLine(page, 'sgo', { side: 'for', text: 'Could walk to school.' });
  const line = linesOf(page, 'sgo', 'Could walk to school.');
  await line.getByRole('button', { name: /^Weigh it/ }).click();
  await openRegister(line).click();
  await whatBox(line).fill(report);
  await line.getByRole('button', { name: 'Close for now' }).click();
  await expect(line.getByRole('button', { name: /^Weigh it/ })).toContainText('not saved');
  await expect.poll(() => timesKept(page, report)).toBe(1);
  await page.reload();
  await expect(whatBox(line)).toBeVisible();
  await expect(whatBox(line)).toHaveValue(report);
});

test('a new name that was typed in a step is added before the step goes on, and is in the list once', async ({
  page,
}) => {
  await goToStep(page, 'c1', 'network');
  await page.getByRole('button', { name: 'Add a person' }).click();
  const newName = page.getByRole('textbox', { name: 'Or somebody new' });
  await newName.pressSequentially('Nan');
  await expect.poll(() => timesKept(page, 'Nan')).toBe(1);
  await page.reload();
  await expect(newName).toHaveValue('Nan');
  await next(page);
  const summary = summaryOf(page.getByRole('main'));
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('You typed a new name here.');

  await page.getByRole('button', { name: 'Skip for now' }).press('Enter');
  await expect(heading(page, stepHeading('network', 'social-worker'))).toBeHidden();
  await goToStep(page, 'c1', 'network');
  await expect(newName).toHaveValue('Nan');
  await next(page);
  await summary.getByRole('link').press('Enter');
  await expect(newName).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Who is it?' }).locator('option:checked')).toHaveText('Nan');
  await expect(summary).toHaveCount(0);
  await next(page);
  await expect(heading(page, stepHeading('network', 'social-worker'))).toBeHidden();
  await expect.poll(() => kept(page)).toMatchObject({ drafts: [] });
  await expect.poll(() => timesKept(page, 'Nan')).toBe(1);
});

test('a brother or sister who was begun is added before the step goes on, or is put off in so many words', async ({
  page,
}) => {
  await goToStep(page, 'c1', 'siblings');
  const add = page.getByRole('button', { name: 'Add a brother or sister' });
  await add.click();
  await sayThereAreSome(page);
  const name = page.getByRole('textbox', { name: words.forms.sibling.questions['label']?.label ?? '' });
  await name.fill('Bo');
  const summary = summaryOf(page.getByRole('form', { name: stepHeading('siblings', 'social-worker') }));
  await next(page);
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('You began to add a brother or sister.');
  await expectAccessible(page);
  await summary.getByRole('link').click();
  await expect(name).toBeFocused();

  await page.getByRole('button', { name: 'Skip for now' }).click();
  await expect(heading(page, stepHeading('siblings', 'social-worker'))).toBeHidden();
  await goToStep(page, 'c1', 'siblings');
  await expect(name).toHaveValue('Bo');
  await next(page);
  await expect(summary).toBeFocused();
  await page.getByRole('button', { name: 'Close for now' }).click();
  await expect(summary).toHaveCount(0);
  await next(page);
  await expect(heading(page, stepHeading('siblings', 'social-worker'))).toBeHidden();

  await goToStep(page, 'c2', 'siblings');
  await expect(name).toHaveValue('Bo');
  await sayThereAreSome(page);
  await page.getByRole('button', { name: 'Add to the list' }).click();
  await expect(page.getByRole('group', { name: 'Bo', exact: true })).toBeVisible();
  await next(page);
  await expect(heading(page, stepHeading('siblings', 'social-worker'))).toBeHidden();
  await expect.poll(() => timesKept(page, 'Bo')).toBe(1);
});

test('a form for a brother or sister that is open and blank keeps no step from going on', async ({ page }) => {
  await goToStep(page, 'c1', 'siblings');
  await page.getByRole('button', { name: 'Add a brother or sister' }).click();
  await sayThereAreSome(page);
  await next(page);
  await expect(heading(page, stepHeading('siblings', 'social-worker'))).toBeHidden();
});
