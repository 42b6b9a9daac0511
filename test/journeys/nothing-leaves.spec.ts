// What is typed stays in the tab: no request carries it, no address or title shows it, nothing else keeps it.
import { readFile } from 'node:fs/promises';
import type { Page, Request } from '@playwright/test';
import { ruleNames, steps } from '../../machines/vocabulary.ts';
import { expect, test } from '../support/browser-test.ts';
import { addChild, begin, heading, stepHeading } from '../support/case-walk.ts';
import { keptInTab, putInTab, recordOf } from '../support/tab-record.ts';
import { rowan } from '../support/families/rowan.ts';

const weather = 'https://www.bbc.co.uk';
const typed = ['Quillon', 'he has his own hook'];

async function whereItCouldShow(page: Page): Promise<string> {
  const elsewhere = await page.evaluate<string>(`(async () => JSON.stringify([
    { ...localStorage }, document.cookie, await indexedDB.databases(), await caches.keys(), history.state, window.name,
  ]))()`);
  return [page.url(), await page.title(), elsewhere].join(' ');
}

test('over a walk through every page nothing leaves, and nothing but the record in the tab keeps what was typed', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const asked: Request[] = [];
  page.on('request', (request) => asked.push(request));
  await begin(page, 'social-worker', /^Bolton/);
  await addChild(page, 'Quillon', '6');
  await page.goto('./#/c1/home-and-status');
  await page
    .getByRole('textbox', { name: 'The home and the arrangement, in words' })
    .fill('Quillon: he has his own hook');
  await expect.poll(() => keptInTab(page)).toContain('he has his own hook');

  const reading = ['answers', 'sheet', 'sheet/harm/kinship', 'gaps', 'plan', 'plan/limits'];
  const ofCase = ['', 'children', 'overview', 'actions', 'evidence', 'since'];
  const pages = [...ofCase, ...[...reading, ...steps].map((part) => `c1/${part}`)];
  for (const address of pages) {
    await page.goto(`./#/${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const shown = await whereItCouldShow(page);
    for (const words of typed) expect(shown).not.toContain(words);
  }
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  const own = new URL(page.url()).origin;
  expect(asked.length, 'the app was loaded').toBeGreaterThan(3);
  for (const request of asked) {
    expect(new URL(request.url()).origin).toBe(own);
    expect(request.method()).toBe('GET');
    expect(request.postData()).toBeNull();
    for (const words of typed) expect(decodeURIComponent(request.url())).not.toContain(words);
  }
  expect(await whereItCouldShow(page)).toContain(`[{},"",[],[],null,""]`);
});

test('a copy is saved and opened without a request, and its name says nothing about the child', async ({ page }) => {
  await begin(page, 'social-worker', /^Bolton/);
  await addChild(page, 'Quillon', '6');
  await page.goto('./#/since');
  await expect(heading(page, 'Since last time')).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  const copy = await saved;
  const path = await copy.path();
  expect(copy.suggestedFilename()).toMatch(/^plan-for-permanence-[\d-]+\.json$/);
  expect(await readFile(path, 'utf8')).toContain('Quillon');

  await page.getByLabel('The earlier copy', { exact: true }).setInputFiles(path);
  await expect(page.getByRole('heading', { level: 2, name: 'Quillon' })).toBeVisible();
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(await whereItCouldShow(page)).not.toContain('Quillon');
  await page.reload();
  await expect(heading(page, 'Since last time')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Quillon' })).toHaveCount(0);
});

test('the page allows nothing inline, nothing from elsewhere, and sends no address on', async ({ page }) => {
  await page.goto('./');
  const policy = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("form-action 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
  await expect(page.locator('meta[name="referrer"]')).toHaveAttribute('content', 'no-referrer');
  const inlineStyle = await page.locator('style, script:not([src]), [onclick], [style]').count();
  expect(inlineStyle, 'nothing in the page is inline').toBe(0);
});

test.describe('leaving quickly', () => {
  test.use({ otherOrigins: [weather] });

  const leave = async (page: Page, button: string): Promise<Request> => {
    await page.route(`${weather}/**`, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }));
    const left = page.waitForRequest(`${weather}/**`);
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
    return left;
  };

  test('for a family the tab is cleared, the page left without a word, and Back does not return to it', async ({
    page,
  }) => {
    await begin(page, 'family', /^Bolton/);
    await addChild(page, 'Quillon', '6');
    await page.goto('./#/c1/home-and-status');
    await expect(heading(page, stepHeading('home-and-status', 'family'))).toBeVisible();
    const request = await leave(page, 'Leave and clear this tab');
    expect(await request.allHeaders()).not.toHaveProperty('referer');
    await page.goBack();
    await expect(page.getByRole('main')).not.toContainText('Quillon');
    expect(await keptInTab(page)).not.toContain('Quillon');
    expect(await keptInTab(page), 'nothing tells that the pages were used').not.toContain('c1/');
  });

  test('for people at work the record is still there when they come back', async ({ page }) => {
    await putInTab(page, recordOf('social-worker', 'bradford', [rowan], ruleNames));
    await page.goto('./#/c1/wishes');
    await page.getByRole('textbox', { name: 'What matters most to this child?' }).fill('Half a sent');
    await leave(page, 'Leave this page quickly');
    await page.goto('./#/c1/wishes');
    await expect(page.getByRole('textbox', { name: 'What matters most to this child?' })).toHaveValue('Half a sent');
  });
});

test('"Clear everything" asks once more, and then leaves nothing behind', async ({ page }) => {
  await begin(page, 'social-worker', /^Bolton/);
  await addChild(page, 'Quillon', '6');
  await page.goto('./#/c1/home-and-status');
  await page.getByRole('textbox', { name: 'The home and the arrangement, in words' }).fill('he has his own hook');
  await page.getByRole('link', { name: 'Plan for permanence' }).click();
  await page.getByRole('button', { name: 'Clear everything in this tab' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('You have begun in this tab')).toBeVisible();
  await page.getByRole('button', { name: 'Clear everything in this tab' }).click();
  await page.getByRole('button', { name: 'Clear it all' }).click();
  await expect(page.getByText('You have begun in this tab')).toBeHidden();
  await page.reload();
  expect(await keptInTab(page)).not.toMatch(/Quillon|hook/);
});
