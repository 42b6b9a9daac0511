// Brothers and sisters with the keyboard alone: a pair told both ways, and an arrangement refused, mended and compared.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { expectArrival, heading } from '../support/case-walk.ts';
import { monthsAgo } from '../support/days.ts';
import { chooseByArrow, expectFocusKept, tabAndPress, tabTo } from '../support/keyboard.ts';
import { partHeading, section } from '../support/siblings.ts';
import { putInTab, recordOf } from '../support/tab-record.ts';

test.use({ trace: 'off' }); // some hundred stops, each a step of the recording

const main = (page: Page) => page.getByRole('main');

test.beforeEach(async ({ page }) => {
  const children = ['Hazel', 'Linden'].map((label, index) => ({ label, years: String(10 - 5 * index), telling: {} }));
  await putInTab(page, recordOf('social-worker', 'bradford', children));
  await page.goto('./#/children');
  await expect(heading(page, 'The children')).toBeVisible();
  await tabAndPress(page, page.getByRole('link', { name: 'Brothers and sisters', exact: true }));
  await expectArrival(page, 'Brothers and sisters');
});

async function typeIn(page: Page, where: ReturnType<typeof section>, name: string | RegExp, text: string) {
  await tabTo(page, where.getByRole('textbox', { name }));
  await page.keyboard.type(text);
}

test('a pair is told, left for later and taken up again under the keyboard', async ({ page }) => {
  test.setTimeout(120_000);
  await tabAndPress(page, main(page).getByRole('link', { name: partHeading('pairs'), exact: true }));
  await expectArrival(page, partHeading('pairs'));
  await tabAndPress(page, main(page).getByRole('link', { name: 'Hazel and Linden', exact: true }));
  await expect(heading(page, 'Hazel and Linden')).toBeFocused();

  const there = section(page, 'Hazel to Linden');
  await tabAndPress(page, there.getByRole('button', { name: /^Write it down/ }));
  await expectFocusKept(page);
  await typeIn(page, there, 'What does this child say about the other?', 'He is mine.');
  await tabAndPress(page, there.getByRole('button', { name: 'Save' }));
  await expect(there).toContainText('He is mine.');
  await expectFocusKept(page);

  await tabAndPress(page, there.getByRole('button', { name: /^Add something seen/ }));
  await tabAndPress(page, there.getByRole('button', { name: 'Save' }));
  await expect(page.locator('.govuk-error-summary')).toBeFocused();
  await typeIn(page, there, 'What happened?', 'She tied his shoe.');
  await tabTo(page, there.getByRole('checkbox', { name: 'Warmth' }));
  await page.keyboard.press('Space');
  await chooseByArrow(page, there.getByRole('group', { name: 'Where was it?' }), 'During family time');
  const { day, month, year } = monthsAgo(1);
  for (const [part, typed] of Object.entries({ Day: day, Month: month, Year: year })) {
    await typeIn(page, there, part, typed);
  }
  await typeIn(page, there, 'Who saw it?', 'Family support worker');
  await tabAndPress(page, there.getByRole('button', { name: 'Save' }));
  await expect(there).toContainText('She tied his shoe.');
  await expect(there).toContainText('Several kinds of source');
  await expectFocusKept(page);

  const takeOut = there.getByRole('button', { name: /^Take out/ });
  await takeOut.focus();
  await page.keyboard.press('Enter');
  await expect(takeOut).toHaveCount(0);
  await expect(there).toContainText('One kind of source');
  await expect(there.getByRole('button', { name: /^Put it back/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(there).toContainText('Several kinds of source');
  await expectFocusKept(page);

  await tabAndPress(page, page.getByRole('button', { name: 'Leave these two for later' }));
  await typeIn(page, main(page), 'Why is it left for later?', 'Linden is in hospital.');
  await tabAndPress(page, section(page, 'Leave for later').getByRole('button', { name: 'Save' }));
  await expect(section(page, 'Left for later')).toContainText('Linden is in hospital.');
  await expectFocusKept(page);
  await tabAndPress(page, page.getByRole('button', { name: /^Take up again/ }));
  await expect(section(page, 'Leave for later')).toBeVisible();
  await expectFocusKept(page);
});

test('an arrangement is refused, mended, told for a child, taken out and put back under the keyboard', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await tabAndPress(page, main(page).getByRole('link', { name: partHeading('arrangements'), exact: true }));
  await expectArrival(page, partHeading('arrangements'));
  await tabAndPress(page, page.getByRole('button', { name: 'Add an arrangement' }));
  await expectFocusKept(page);
  await typeIn(page, main(page), 'What shall we call this arrangement?', 'Both with Nan');
  await tabAndPress(page, page.getByRole('button', { name: 'Add a home' }));
  const home = page.getByRole('group', { name: 'Home 1', exact: true });
  await expectFocusKept(page);
  await tabTo(page, home.getByRole('checkbox', { name: 'Hazel' }));
  await page.keyboard.press('Space');
  await typeIn(page, home, 'With whom, or in what kind of home?', 'Nan');
  await tabAndPress(page, page.getByRole('button', { name: 'Save this arrangement' }));
  const summary = page.locator('.govuk-error-summary');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('Linden: Not in any home yet.');
  await tabAndPress(page, summary.getByRole('link'));
  await tabTo(page, home.getByRole('checkbox', { name: 'Linden' }));
  await page.keyboard.press('Space');
  await tabAndPress(page, page.getByRole('button', { name: 'Save this arrangement' }));
  await expect(summary).toHaveCount(0);
  await expectFocusKept(page);

  await tabAndPress(page, page.getByRole('link', { name: /^Change it, or say what it would mean/ }));
  await expect(heading(page, 'Both with Nan')).toBeFocused();
  const forHazel = section(page, 'Hazel');
  await tabAndPress(page, forHazel.getByRole('button', { name: /^Say what it would mean/ }));
  await typeIn(page, forHazel, 'What would it mean for this child now?', 'A bus to the same school.');
  await tabAndPress(page, forHazel.getByRole('button', { name: 'Save' }));
  await expect(forHazel).toContainText('A bus to the same school.');
  await expectFocusKept(page);

  await tabAndPress(page, page.getByRole('button', { name: 'Take this arrangement out' }));
  await expect(page.getByText('It was taken out.')).toBeVisible();
  await expectFocusKept(page);
  await tabAndPress(page, page.getByRole('button', { name: 'Put it back' }));
  await expect(page.getByText('It was taken out.')).toHaveCount(0);
  await expectFocusKept(page);
});
