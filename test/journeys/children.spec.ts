// The children of a case: what is refused for a name or an age, and how many there can be.
import { expect, test } from '../support/browser-test.ts';
import { addChild, heading } from '../support/case-walk.ts';
import { weeksAgo } from '../support/days.ts';
import { typeDate } from '../support/fill-in.ts';
import { keptInTab, putInTab, recordOf } from '../support/tab-record.ts';

const kit = { label: 'Kit', years: '3', telling: {} };

test.describe('a child', () => {
  test.beforeEach(async ({ page }) => {
    await putInTab(page, recordOf('social-worker', 'bradford', [kit]));
    await page.goto('./#/children');
    await page.getByRole('button', { name: 'Add another child' }).click();
  });

  for (const [title, label, years, sentence] of [
    ['without a name is refused', '', '4', 'Give a first name, an initial or a word you will know them by.'],
    ['with a name of blanks is refused', '   ', '4', 'Give a first name, an initial or a word you will know them by.'],
    ['with the name of another is refused', ' kit ', '4', 'Change one of them so that you can tell them apart'],
    ['aged 40 is refused', 'Bo', '40', 'This tool is about children under 18.'],
    ['aged 18 is refused', 'Bo', '18', 'This tool is about children under 18.'],
    ['aged "seven" is asked for a number', 'Bo', 'seven', 'Give the age in whole years as a number'],
    ['aged minus 3 is asked for a number', 'Bo', '-3', 'Give the age in whole years as a number'],
  ] as const) {
    test(title, async ({ page }) => {
      await page.getByRole('textbox', { name: 'What should we call this child here?' }).fill(label);
      await page.getByRole('textbox', { name: 'Age in years' }).fill(years);
      await page.getByRole('button', { name: 'Add this child' }).click();
      await expect(page.locator('.govuk-error-summary')).toBeFocused();
      await expect(page.locator('.govuk-error-summary')).toContainText(sentence);
      await expect(page.getByRole('textbox', { name: 'Age in years' })).toHaveValue(years);
      await expect(page.getByRole('heading', { level: 2, name: 'Kit' })).toBeVisible();
    });
  }

  test('is there again as typed after a reload, until it is added or let go', async ({ page }) => {
    const name = page.getByRole('textbox', { name: 'What should we call this child here?' });
    await name.fill('Bo');
    await page.getByRole('textbox', { name: 'Age in years' }).fill('about four');
    await expect.poll(() => keptInTab(page)).toContain('about four');
    await page.reload();
    await expect(name).toHaveValue('Bo');
    await expect(page.getByRole('textbox', { name: 'Age in years' })).toHaveValue('about four');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Add another child' }).click();
    await expect(name).toHaveValue('');
  });

  test('is not called as a brother or sister outside the case is', async ({ page }) => {
    await page.goto('./#/siblings/who-counts');
    await page.getByRole('button', { name: 'Add a brother or sister' }).click();
    await page.getByRole('textbox', { name: 'What are they called here?' }).fill('Robin');
    await page.getByRole('button', { name: 'Add to the list' }).click();
    await expect(page.getByRole('main')).toContainText('Robin');
    await page.goto('./#/children');
    await page.getByRole('button', { name: 'Change name or age of Kit' }).click();
    await page.getByRole('textbox', { name: 'What should we call this child here?' }).fill('robin');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.locator('.govuk-error-summary')).toContainText('Two people have this same name here.');
  });

  test('with a name of more than 60 characters is told the limit that holds', async ({ page }) => {
    await page.getByRole('textbox', { name: 'What should we call this child here?' }).fill('B'.repeat(61));
    await page.getByRole('button', { name: 'Add this child' }).click();
    await expect(page.locator('.govuk-error-summary')).toBeFocused();
    await expect(page.locator('.govuk-error-summary')).toContainText('60 characters');
  });

  test('born on a day that is not, to come, or forty years ago is refused', async ({ page }) => {
    await page.getByRole('textbox', { name: 'What should we call this child here?' }).fill('Bo');
    await page.getByRole('radio', { name: 'By date of birth' }).check();
    const birth = page.getByRole('group', { name: 'Date of birth', exact: true });
    for (const [day, sentence] of [
      [{ day: '30', month: '2', year: '2020' }, 'That date is not in the calendar.'],
      [weeksAgo(-10), 'That date has not come yet.'],
      [weeksAgo(40 * 53), 'This tool is about children under 18.'],
    ] as const) {
      await typeDate(birth, day);
      await page.getByRole('button', { name: 'Add this child' }).click();
      await expect(page.locator('.govuk-error-summary')).toContainText(sentence);
    }
    await typeDate(birth, weeksAgo(60));
    await page.getByRole('button', { name: 'Add this child' }).click();
    await expect(page.getByText('1 year old')).toBeVisible();
  });

  test('with what looks like a full name is added after a warning', async ({ page }) => {
    await page.getByRole('textbox', { name: 'What should we call this child here?' }).fill('Bo Example');
    await expect(page.getByText('This looks like a full name or a number')).toBeVisible();
    await page.getByRole('button', { name: 'Add this child' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Bo Example' })).toBeVisible();
  });

  test('not yet born can be added', async ({ page }) => {
    await page.getByRole('textbox', { name: 'What should we call this child here?' }).fill('Baby');
    await page.getByRole('radio', { name: 'Not yet born' }).check();
    await page.getByRole('button', { name: 'Add this child' }).click();
    await expect(page.getByText('Not yet born')).toBeVisible();
  });
});

test('twenty children fit in a case; for the twenty-first there is a sentence, and all are still there', async ({
  page,
}) => {
  const nineteen = Array.from({ length: 19 }, (_, index) => ({ ...kit, label: `Child ${String(index + 1)}` }));
  await putInTab(page, recordOf('social-worker', 'bradford', nineteen));
  await page.goto('./#/children');
  await addChild(page, 'Last one', '2');
  await expect(page.getByText('There is no room for another child in this case.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add another child' })).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: /^(Child \d+|Last one)$/ })).toHaveCount(20);
  await page.goto('./#/overview');
  await expect(heading(page, 'Overview')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Balance sheet for/ })).toHaveCount(20);
  await expect.poll(() => keptInTab(page)).toContain('Last one');
});
