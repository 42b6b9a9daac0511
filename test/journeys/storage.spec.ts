// When the browser does not keep the record, or gives back something else: said plainly, and nothing lost.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { addChild, begin, expectArrival, heading, next, stepHeading } from '../support/case-walk.ts';
import { rowan } from '../support/families/rowan.ts';
import { addLine, openMatter } from '../support/matter.ts';
import { expectOnSheet } from '../support/reading-sheet.ts';
import { keptInTab, putInTab, recordOf } from '../support/tab-record.ts';

const refusesWith = (name: string) =>
  `Storage.prototype.setItem = () => { throw new DOMException('No.', '${name}'); };`;

for (const [title, script, sentence] of [
  ['a store that refuses', refusesWith('SecurityError'), 'This browser does not let the page keep anything'],
  ['a store that is full', refusesWith('QuotaExceededError'), 'There is no room left to keep what you type.'],
  [
    'no store at all',
    `Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('No.', 'SecurityError'); } });`,
    'This browser does not let the page keep anything',
  ],
] as const) {
  test(`with ${title} the pages say so and work to the balance sheet`, async ({ page }) => {
    await page.addInitScript({ content: script });
    await begin(page, 'family', /^Dorset/);
    await addChild(page, 'Kit', '6');
    await expect(page.getByText(sentence)).toBeVisible();
    await page.getByRole('link', { name: 'Go to the questions for Kit' }).click();
    await expectArrival(page, stepHeading('home-and-status', 'family'));
    const form = page.getByRole('form');
    for (const question of [0, 1]) await form.getByRole('group').nth(question).getByRole('radio').first().check();
    await form.getByRole('textbox').last().fill('In the house with the red door.');
    await next(page);
    await expectArrival(page, stepHeading('wishes', 'family'));
    await page.goBack();
    await expect(form.getByRole('textbox').last()).toHaveValue('In the house with the red door.');
    await page.goto('./#/c1/answers');
    await expect(page.getByText('In the house with the red door.')).toBeVisible();
    await page.goto('./#/c1/sheet');
    await expect(heading(page, 'Balance sheet')).toBeVisible();
    await expect(page.getByText(sentence)).toBeVisible();
  });
}

test('a store that has room again keeps everything typed meanwhile', async ({ page }) => {
  await page.addInitScript({
    content: `(() => { const set = Storage.prototype.setItem; window.isFull = true;
      Storage.prototype.setItem = function (...args) {
        if (window.isFull) throw new DOMException('No.', 'QuotaExceededError');
        return set.apply(this, args);
      }; })()`,
  });
  await begin(page, 'social-worker', /^Dorset/);
  await addChild(page, 'Kit', '6');
  await expect(page.getByText('There is no room left to keep what you type.')).toBeVisible();
  await page.evaluate('window.isFull = false');
  await page.goto('./#/c1/wishes');
  await page.getByRole('textbox', { name: 'What matters most to this child?' }).fill('The cat.');
  await expect(page.getByText('There is no room left to keep what you type.')).toBeHidden();
  await expect.poll(() => keptInTab(page)).toContain('The cat.');
});

for (const [title, damaged] of [
  ['cut off in the middle', JSON.stringify(recordOf('social-worker', 'bradford', [rowan])).slice(0, 900)],
  ['of something else', JSON.stringify({ hello: 'world' })],
  ['of a later version', JSON.stringify({ ...recordOf('social-worker', 'bradford', [rowan]), format: 999 })],
] as const) {
  test(`a record ${title} is said to be unreadable, and its text is shown`, async ({ page }) => {
    await putInTab(page, damaged);
    await page.goto('./');
    await expect(page.getByText(/could not be read/)).toBeVisible();
    await page.getByText('Show the text as it was found').click();
    await expect(page.getByText(damaged, { exact: true })).toBeVisible();
    await expectStillThere(page, damaged);
  });
}

async function expectStillThere(page: Page, damaged: string): Promise<void> {
  await page.reload();
  await expect(page.getByText(/could not be read/)).toBeVisible();
  expect(await keptInTab(page)).toBe(damaged);
}

test('an unreadable record is still offered when the person has gone on and loaded the page again', async ({
  page,
}) => {
  await putInTab(page, 'not a case');
  await begin(page, 'social-worker', /^Dorset/);
  await addChild(page, 'Kit', '6');
  await expect.poll(() => keptInTab(page)).toContain('Kit');
  await page.reload();
  await page.getByText('Show the text as it was found').click();
  await expect(page.getByText('not a case', { exact: true })).toBeVisible();
});

test('a record of the first format opens, and a line can be written on its sheet', async ({ page }) => {
  await putInTab(page, { ...recordOf('social-worker', 'bradford', [rowan]), format: 1 });
  await page.goto('./#/c1/sheet');
  await expectOnSheet(page, rowan.onSheet);
  await openMatter(page, 'gains', 'kinship');
  const text = 'His own hook by the door.';
  await addLine(page, 'kinship', { side: 'for', text, whose: 'Rowan' });
  await expect.poll(() => keptInTab(page)).toContain(text);
  await page.goto('./#/c1/sheet');
  await expectOnSheet(page, [...rowan.onSheet, ['Kinship care', 'Gains, now and for life', text]]);
});

test('one damaged answer loses nothing of the others, and is offered again as it was typed', async ({ page }) => {
  const record = recordOf('social-worker', 'bradford', [rowan]);
  const child = { ...record.children[0] };
  const risks = { status: 'answered', answers: { risks: 'not a list', safeIf: 'Somebody is there at seven.' } };
  await putInTab(page, { ...record, children: [{ ...child, steps: { ...child.steps, 'home-risks': risks } }] });
  await page.goto('./#/c1/home-risks');
  await expect(page.getByRole('textbox', { name: 'Home would be safe enough if' })).toHaveValue(
    'Somebody is there at seven.',
  );
  await page.goto('./#/c1/answers');
  await expect(page.getByText('I like Nan. I miss my bed. Can the cat come?')).toBeVisible();
});
