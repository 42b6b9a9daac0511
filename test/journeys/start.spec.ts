// The first minute: the start page, its promises, and the way on to the children.
import { expect, expectAccessible, test } from '../support/browser-test.ts';
import { expectArrival } from '../support/case-walk.ts';
import { rowan } from '../support/families/rowan.ts';
import { recordOf } from '../support/tab-record.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1, name: 'Where will this child grow up?' })).toBeVisible();
});

test('the page allows nothing inline and no other origin', async ({ page }) => {
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const directives = (policy ?? '').split('; ').map((directive) => directive.split(' '));
  expect(directives).toContainEqual(['default-src', "'none'"]);
  expect(directives).toContainEqual(['script-src', "'self'"]);
  const sources = new Set(directives.flatMap(([, ...allowed]) => allowed));
  expect([...sources].sort()).toEqual(["'none'", "'self'"]);
});

test('the page is accessible, with and without its errors', async ({ page }) => {
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page);
});

test('both questions are asked for, and each error leads to its question', async ({ page }) => {
  await page.getByRole('button', { name: 'Start' }).click();
  const summary = page.locator('.govuk-error-summary');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveCount(2);

  await summary.getByRole('link', { name: /who you are/ }).click();
  await expect(page.getByRole('radio', { name: 'I work with the child' })).toBeFocused();

  await summary.getByRole('link', { name: /council or trust/ }).click();
  await expect(
    page
      .getByRole('group', { name: /Whose policy/ })
      .getByRole('radio')
      .first(),
  ).toBeFocused();
  await expect(page).toHaveURL(/\/$|#\/$/);
});

test('choosing Bradford leads on to the children', async ({ page }) => {
  await page.getByRole('radio', { name: 'I work with the child' }).check();
  await page.getByRole('radio', { name: /^Bradford/ }).check();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The children' })).toBeFocused();
  await expect(page).toHaveTitle('The children · Plan for permanence');
  await expect(page).toHaveURL(/#\/children$/);
  await expectAccessible(page);
});

test('a saved copy is opened to carry on with it, and never in place of a case that is open', async ({ page }) => {
  await page.getByText('Open a saved copy', { exact: true }).click();
  await page.getByLabel('The saved copy', { exact: true }).setInputFiles({
    name: 'copy.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...recordOf('social-worker', 'bradford', [rowan]), savedOn: '2026-03-02' })),
  });
  await expectArrival(page, 'Overview');
  await page.goto('./#/c1/wishes');
  await expect(page.getByRole('textbox', { name: "The child's own words" })).toHaveValue(/I like Nan/);

  await page.goto('./');
  await page.getByText('Open a saved copy', { exact: true }).click();
  await expect(page.getByText('A case is open in this tab')).toBeVisible();
  await expect(page.getByLabel('The saved copy', { exact: true })).toHaveCount(0);
});
