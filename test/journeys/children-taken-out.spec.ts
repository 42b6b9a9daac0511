// A child taken out of the case with the keyboard alone: on no page while out, and back with every answer.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { heading } from '../support/case-walk.ts';
import { tabAndPress } from '../support/keyboard.ts';
import { section, textOf } from '../support/siblings.ts';
import { expectSound } from '../support/sound-page.ts';
import { keptInTab, putInTab, recordOf } from '../support/tab-record.ts';

test.use({ trace: 'off' }); // many stops, each a step of the recording

const said = 'He is mine.';
const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true });
const takeOut = (page: Page, label = 'Linden') => button(page, `Take out of the case : ${label}`);
const putBack = (page: Page) => button(page, 'Put back : Linden');

async function openChildren(page: Page) {
  await page.goto('./#/children');
  await expect(heading(page, 'The children')).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  const children = ['Hazel', 'Linden'].map((label, index) => ({ label, years: String(10 - 5 * index), telling: {} }));
  await putInTab(page, {
    ...recordOf('social-worker', 'bradford', children),
    siblings: { directions: { 'c1>c2': { account: { says: said } } } },
    actions: [{ id: 'a1', child: 'c2', step: null, question: 'a1', what: 'Ask his nursery', who: 'Nursery' }],
  });
  await openChildren(page);
});

test('a child is kept in the case, taken out and put back under the keyboard', async ({ page }) => {
  await tabAndPress(page, takeOut(page));
  const question = page.getByRole('heading', { level: 3, name: 'Take Linden out of the case?' });
  await expect(question).toBeFocused();
  await expect(page.getByRole('group', { name: 'Take Linden out of the case' })).toContainText('Nothing is deleted');
  await expectSound(page);
  await tabAndPress(page, button(page, 'Keep in the case'));
  await expect(takeOut(page)).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(question).toBeFocused();
  await tabAndPress(page, button(page, 'Take Linden out'));
  await expect(putBack(page)).toBeFocused();
  await expect(section(page, 'Taken out of the case')).toContainText('Linden');
  await expect(page.getByRole('heading', { level: 2, name: 'Linden' })).toHaveCount(0);
  await expectSound(page);

  await putBack(page).focus();
  await page.keyboard.press('Enter');
  await expect(takeOut(page)).toBeFocused();
  await expect(page.getByRole('heading', { level: 2, name: 'Linden' })).toBeVisible();
  await expect(section(page, 'Taken out of the case')).toHaveCount(0);
});

test('while out a child is on no sheet and no list, the address says so, and all of it comes back', async ({
  page,
}) => {
  expect(await textOf(page, 'c1/sheet', 'Balance sheet')).toContain(said);
  expect(await textOf(page, 'actions', 'Actions')).toContain('Ask his nursery');
  await openChildren(page);
  await takeOut(page).click();
  await button(page, 'Take Linden out').click();
  await expect.poll(() => keptInTab(page)).toContain('"childrenOut":[{"id":"c2"');

  const sheet = await textOf(page, 'c1/sheet', 'Balance sheet');
  expect([sheet.includes('Linden'), sheet.includes(said)]).toEqual([false, false]);
  expect(await textOf(page, 'actions', 'Actions')).not.toContain('Ask his nursery');
  expect(await textOf(page, 'overview', 'Overview')).not.toContain('Linden');
  for (const address of ['c2/sheet', 'c2/wishes']) {
    const lost = await textOf(page, address, 'This child was taken out of the case');
    expect(lost).toContain('Everything that was said about Linden is kept.');
  }
  expect(await textOf(page, 'siblings/pairs/c1/c2', 'This pair is not in the case for now')).toContain('Linden');

  await page.getByRole('link', { name: 'Go to the children' }).click();
  await putBack(page).click();
  await expect.poll(() => keptInTab(page)).toContain('"childrenOut":[]');
  expect(await textOf(page, 'c1/sheet', 'Balance sheet')).toContain(said);
  expect(await textOf(page, 'actions', 'Actions')).toContain('Ask his nursery');
});

test('every child is taken out and one put back, and meanwhile no saved copy takes the place of the case', async ({
  page,
}) => {
  for (const label of ['Hazel', 'Linden']) {
    await takeOut(page, label).click();
    await button(page, `Take ${label} out`).click();
  }
  await expect(page.getByRole('button', { name: 'Add another child' })).toBeVisible();
  await page.goto('./');
  await expect(page.getByText('You have begun in this tab')).toBeVisible();
  await page.getByText('Open a saved copy', { exact: true }).click();
  await expect(page.getByText('opening a copy would take its place')).toBeVisible();
  await openChildren(page);
  await putBack(page).click();
  await expect(takeOut(page)).toBeFocused();
});
