// What people type by mistake, and addresses that lead nowhere: a clear sentence each time, and nothing lost.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { addChild, expectArrival, heading, next, stepHeading } from '../support/case-walk.ts';
import { monthsAgo, weeksAgo } from '../support/days.ts';
import { rowan } from '../support/families/rowan.ts';
import { typeDate } from '../support/fill-in.ts';
import { keptInTab, putInTab, recordOf } from '../support/tab-record.ts';

const { 'home-and-status': homeAndStatus = {} } = rowan.telling;
const told = { label: 'Rowan', years: '4', telling: { 'home-and-status': homeAndStatus } };
const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const summary = (page: Page) => page.locator('.govuk-error-summary');

test.describe('at a question', () => {
  test.beforeEach(async ({ page }) => {
    await putInTab(page, recordOf('social-worker', 'bradford', [told]));
    await page.goto('./#/c1/dates');
    await expect(heading(page, stepHeading('dates', 'social-worker'))).toBeVisible();
  });

  for (const day of [
    { day: '31', month: '2', year: '2026' },
    { day: '29', month: '2', year: '2025' },
    { day: '0', month: '13', year: '2025' },
    { day: '', month: '5', year: '2025' },
    { day: 'first', month: 'May', year: '25' },
  ]) {
    test(`the date "${Object.values(day).join(' ')}" is refused, and stays as typed`, async ({ page }) => {
      const care = group(page, 'The day the child came into care');
      await typeDate(care, day);
      await next(page);
      await expect(summary(page)).toBeFocused();
      await expect(summary(page)).toContainText('The day the child came into care: That date is not in the calendar.');
      await page.reload();
      for (const [part, typed] of Object.entries({ Day: day.day, Month: day.month, Year: day.year })) {
        await expect(care.getByRole('textbox', { name: part })).toHaveValue(typed);
      }
    });
  }

  test('reviews before the child came into care, and one before the last, are refused', async ({ page }) => {
    await typeDate(group(page, 'The day the child came into care'), monthsAgo(5));
    await typeDate(group(page, 'The date of the last review'), monthsAgo(6));
    await typeDate(group(page, 'The date of the next review'), monthsAgo(7));
    await next(page);
    await expect(summary(page).getByText(/before the day the child came into care/)).toHaveCount(2);
    await typeDate(group(page, 'The date of the last review'), monthsAgo(2));
    await typeDate(group(page, 'The date of the next review'), monthsAgo(3));
    await next(page);
    await expect(summary(page).getByText(/The next review is before the last one/)).toBeVisible();
    await typeDate(group(page, 'The date of the next review'), weeksAgo(-4));
    await next(page);
    await expectArrival(page, stepHeading('wishes', 'social-worker'));
  });

  test('a day to come is refused where something has happened', async ({ page }) => {
    await typeDate(group(page, 'The day the child came into care'), weeksAgo(-1));
    await next(page);
    await expect(summary(page)).toContainText('That date has not come yet.');
  });

  test('ten thousand characters in a box are taken, shown and kept', async ({ page }) => {
    const long = 'A sentence that goes on. '.repeat(400);
    await page.goto('./#/c1/wishes');
    await page.getByRole('textbox', { name: "The child's own words" }).fill(long);
    await next(page);
    await expectArrival(page, stepHeading('identity', 'social-worker'));
    for (const address of ['c1/answers', 'c1/sheet']) {
      await page.goto(`./#/${address}`);
      await expect(page.getByText(long.trim())).toBeVisible();
    }
    await page.reload();
    await expect(page.getByText(long.trim())).toBeVisible();
  });

  test('more than twenty thousand characters are refused with a sentence, and kept to the last one', async ({
    page,
  }) => {
    const tooLong = `${'x'.repeat(20_000)}!`;
    await page.goto('./#/c1/wishes');
    const box = page.getByRole('textbox', { name: "The child's own words" });
    await box.fill(tooLong);
    await next(page);
    await expect(summary(page)).toContainText('longer than 20,000 characters. All of it is still here.');
    await page.reload();
    await expect(box).toHaveValue(tooLong);
    await box.fill(tooLong.slice(1));
    await next(page);
    await expectArrival(page, stepHeading('identity', 'social-worker'));
  });

  test('markup in a box is shown as text wherever it is read back', async ({ page }) => {
    const markup = `<img src=x onerror="document.title='gone'"> </script><script>document.title='gone'</script> {{7*7}} &amp;`;
    await page.goto('./#/c1/home-risks');
    await page.getByRole('button', { name: 'Add a risk' }).click();
    await page.getByRole('textbox', { name: 'What could happen to the child?' }).fill(markup);
    await next(page);
    for (const address of ['c1/answers', 'c1/sheet']) {
      await page.goto(`./#/${address}`);
      await expect(page.getByText(markup)).toBeVisible();
      await expect(page.locator('main img, main script')).toHaveCount(0);
    }
    await page.reload();
    await expect(page.getByText(markup)).toBeVisible();
    await expect(page).toHaveTitle('Balance sheet · Plan for permanence');
  });

  test('"Not known yet" asks for a name and a real date', async ({ page }) => {
    await page.getByRole('button', { name: 'Not known yet' }).click();
    const form = page.getByRole('form', { name: 'Not known yet: who finds out?' });
    await form.getByRole('button', { name: 'Add the action and go on' }).click();
    await expect(form).toContainText('Say who will find this out.');
    await form.getByRole('textbox', { name: 'Who finds out' }).fill('Health visitor');
    await typeDate(form.getByRole('group', { name: 'By when' }), { day: '31', month: '4', year: '2027' });
    await form.getByRole('button', { name: 'Add the action and go on' }).click();
    await expect(form).toContainText('That date is not in the calendar.');
    await typeDate(form.getByRole('group', { name: 'By when' }), { day: '30', month: '4', year: '2027' });
    await form.getByRole('button', { name: 'Add the action and go on' }).click();
    await expectArrival(page, stepHeading('wishes', 'social-worker'));
    await page.goto('./#/actions');
    await expect(page.getByRole('main')).toContainText('Health visitor');
    await expect(page.getByRole('main')).toContainText('30 April 2027');
  });
});

test.describe('at an address that leads nowhere', () => {
  for (const [address, title] of [
    ['nowhere', 'There is no such page'],
    ['c1/a-step-that-is-not', 'There is no such page'],
    ['c1/home-risks/more', 'There is no such page'],
    ['c1/%3Cscript%3E', 'There is no such page'],
    ['c9/home-risks', 'This child is not in this tab'],
    ['c9/sheet', 'This child is not in this tab'],
  ] as const) {
    test(`"${address}" says so and changes nothing`, async ({ page }) => {
      await putInTab(page, recordOf('social-worker', 'bradford', [told]));
      await page.goto(`./#/${address}`);
      await expect(heading(page, title)).toBeVisible();
      await expect(page.getByText('What you wrote has not been changed.')).toBeVisible();
      await page.getByRole('main').getByRole('link').first().click();
      await expect(page.getByRole('main')).toContainText('Rowan');
      expect(await keptInTab(page)).toContain('the house with the red door');
    });
  }

  test('a link to a question in an empty tab leads to the start', async ({ page }) => {
    await page.goto('./#/c1/home-risks');
    await expect(heading(page, 'First, choose whose policy to use')).toBeVisible();
    await page.getByRole('link', { name: 'Go to the start' }).click();
    await expectArrival(page, 'Where will this child grow up?');
  });
});

test('a child can be added from a case that has none yet, after a link to a child that is not there', async ({
  page,
}) => {
  await putInTab(page, recordOf('family', 'bradford', []));
  await page.goto('./#/c1/home-risks');
  await page.getByRole('link', { name: 'Go to the children' }).click();
  await expectArrival(page, 'The children');
  await addChild(page, 'Kit', '3');
  await expect(page.getByText('3 years old')).toBeVisible();
});
