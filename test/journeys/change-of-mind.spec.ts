// Changing one's mind: what a change does is shown first, nothing typed is lost, and everything comes back.
import type { Page } from '@playwright/test';
import type { StepId } from '../../machines/vocabulary.ts';
import { expect, test } from '../support/browser-test.ts';
import { expectArrival, heading, next, stepHeading } from '../support/case-walk.ts';
import { rowan } from '../support/families/rowan.ts';
import { typeDate } from '../support/fill-in.ts';
import { linesOf, openMatter, weigh } from '../support/matter.ts';
import { expectOnSheet, sheetCell } from '../support/reading-sheet.ts';
import { keptInTab, putInTab, recordOf } from '../support/tab-record.ts';

const named = (step: StepId): string => stepHeading(step, 'social-worker');
const option = (page: Page, question: string, answer: string) =>
  page.getByRole('group', { name: question, exact: true }).getByRole('radio', { name: answer, exact: true });
const livesNow = 'Where does the child live now?';
const legalStatus = "What is the child's legal status?";
const parkedWhenHome: readonly StepId[] = [
  'dates',
  'return-changes',
  'return-indicators',
  'earlier-return',
  'earlier-return-review',
  'placement-with-parents',
  'return-support',
  'return-judgement',
];

test.beforeEach(async ({ page }) => {
  await putInTab(page, recordOf('social-worker', 'bradford', [rowan]));
  await page.goto('./#/c1/home-and-status');
  await expect(heading(page, named('home-and-status'))).toBeVisible();
});

async function sayThatTheChildIsHome(page: Page): Promise<void> {
  await option(page, livesNow, 'With one parent').check();
  await option(page, legalStatus, 'Supervision order').check();
  await next(page);
  await expectArrival(page, 'What this change would do');
}

const listUnder = (page: Page, title: string | RegExp) =>
  page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: title }) })
    .getByRole('listitem');

test('a change is shown before it is made: what is parked, what is asked, and where the sheet changes', async ({
  page,
}) => {
  const before = await keptInTab(page);
  await sayThatTheChildIsHome(page);
  await expect(page.getByText('Nothing is deleted.')).toBeVisible();
  await expect(listUnder(page, /^Parked/)).toHaveText(parkedWhenHome.map(named));
  await expect(listUnder(page, 'Asked from now on')).toHaveText([named('supervision-order')]);

  const places = listUnder(page, 'Places on the balance sheet that would change');
  for (const row of [
    'Harm risked: what, how likely, how serious',
    "The child's wishes",
    'Evidence, and what is missing',
  ]) {
    await expect(places.getByText(`Return home: ${row}`)).toBeVisible();
  }
  const { children } = JSON.parse(before) as { readonly children: unknown };
  await expect
    .poll(async () => (JSON.parse(await keptInTab(page)) as { children: unknown }).children)
    .toEqual(children);
});

test('the judgement that a change would park is named among the places that change', async ({ page }) => {
  await sayThatTheChildIsHome(page);
  const places = listUnder(page, 'Places on the balance sheet that would change');
  await expect(places.getByText('Return home: Where we stand')).toBeVisible();
});

test('after the change the parked answers are listed, do not count, and come back when it is changed back', async ({
  page,
}) => {
  await sayThatTheChildIsHome(page);
  await page.getByRole('button', { name: 'Make the change' }).click();
  await expectArrival(page, named('wishes'));

  await page.goto('./#/c1/answers');
  const parked = page
    .locator('section.answers-stage')
    .filter({ has: page.getByRole('heading', { name: 'Parked answers' }) });
  await expect(parked.getByRole('heading', { level: 3 })).toHaveText(
    parkedWhenHome.map((step) => new RegExp(named(step))),
  );
  await expect(parked).toContainText('He moved back in during the fourth week and nobody was told.');

  await page.goto('./#/c1/sheet');
  await expect(await sheetCell(page, 'Return home', 'Where we stand')).toContainText('Not asked for this child');
  await expect(page.getByRole('main')).not.toContainText('He moved back in during the fourth week');

  await page.goto('./#/c1/home-and-status');
  await option(page, livesNow, 'With a kinship carer, arranged by the council').check();
  await option(page, legalStatus, 'Interim care order').check();
  await next(page);
  await expectArrival(page, 'What this change would do');
  await expect(listUnder(page, /^Back again/)).toHaveText(parkedWhenHome.map(named));
  await page.getByRole('button', { name: 'Make the change' }).click();

  await page.goto('./#/c1/sheet');
  await expectOnSheet(page, rowan.onSheet);
});

test('"Keep my earlier answer" changes nothing and shows the earlier answer again', async ({ page }) => {
  await sayThatTheChildIsHome(page);
  await page.getByRole('button', { name: 'Keep my earlier answer' }).click();
  await expectArrival(page, named('home-and-status'));
  await expect(option(page, livesNow, 'With a kinship carer, arranged by the council')).toBeChecked();
  await expect(option(page, legalStatus, 'Interim care order')).toBeChecked();
  await page.reload();
  await expect(option(page, legalStatus, 'Interim care order')).toBeChecked();
  await page.goto('./#/c1/sheet');
  await expectOnSheet(page, rowan.onSheet);
});

test('"Go back to the question" and the browser’s back both leave the new answer typed and uncounted', async ({
  page,
}) => {
  await sayThatTheChildIsHome(page);
  await page.getByRole('button', { name: 'Go back to the question' }).click();
  await expectArrival(page, named('home-and-status'));
  await expect(option(page, livesNow, 'With one parent')).toBeChecked();

  await page.goto('./#/c1/return-judgement');
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
  await page.goBack();
  await expect(option(page, livesNow, 'With one parent')).toBeChecked();
  await expect(page.getByText('What you typed here is kept.')).toBeVisible();
});

test('a reload in the middle of typing finds the same place and every character, possible or not', async ({ page }) => {
  const care = page.getByRole('group', { name: 'The day the child came into care', exact: true });
  await page.goto('./#/c1/dates');
  await typeDate(care, { day: '31', month: '2', year: 'two thousand' });
  await page.reload();
  await expect(heading(page, named('dates'))).toBeVisible();
  await expect(page).toHaveURL(/#\/c1\/dates$/);
  await expect(care.getByRole('textbox', { name: 'Day' })).toHaveValue('31');
  await expect(care.getByRole('textbox', { name: 'Year' })).toHaveValue('two thousand');

  await page.goto('./#/c1/home-risks');
  await page.getByRole('button', { name: 'Add another risk' }).click();
  const risk = page.getByRole('group', { name: 'Risk 2', exact: true });
  await risk.getByRole('textbox', { name: 'What could happen to the child?' }).fill('Half a sent');
  await page.reload();
  await expect(risk.getByRole('textbox', { name: 'What could happen to the child?' })).toHaveValue('Half a sent');

  await page.goto('./');
  await page.getByRole('link', { name: 'Go on where you were' }).click();
  await expectArrival(page, named('home-risks'));
  await expect(risk.getByRole('textbox', { name: 'What could happen to the child?' })).toHaveValue('Half a sent');
  await page.goto('./#/overview');
  await expect(page.getByText('Changed, not saved yet')).toHaveCount(2);
});

test('a row that was taken out can be put back as it was', async ({ page }) => {
  await page.goto('./#/c1/home-risks');
  await page.getByRole('button', { name: 'Remove risk 1' }).click();
  await expect(page.getByRole('group', { name: 'Risk 1', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByRole('textbox', { name: 'What could happen to the child?' })).toHaveValue(
    /Sees the mother being hurt/,
  );
});

test('a weighed risk that was taken out leaves the sheet, and comes back from the rows taken out with its weight', async ({
  page,
}) => {
  const said = 'Sees the mother being hurt, as in March and again in May.';
  const why = 'It has happened twice, and the child draws it still.';
  const risk = linesOf(page, 'stay-home', said);
  await openMatter(page, 'harm', 'stay-home');
  await weigh(risk, { weight: 'decisive', weightWhy: why });
  await expect(risk).toContainText(`Decisive ${why}`);

  const goOn = async () => {
    await next(page);
    await expect(heading(page, named('home-risks'))).toBeHidden();
  };
  await page.goto('./#/c1/home-risks');
  await page.getByRole('button', { name: 'Remove risk 1' }).click();
  await goOn();
  await openMatter(page, 'harm', 'stay-home');
  await expect(risk).toHaveCount(0);
  await page.goto('./#/c1/sheet');
  await expect(
    await sheetCell(page, 'Staying at home', 'Harm risked: what, how likely, how serious'),
  ).not.toContainText(said);

  await page.goto('./#/c1/home-risks');
  await page.reload();
  await page.getByText('Taken out earlier').click();
  await page.getByRole('button', { name: /^Put it back ?: Sees the mother being hurt/ }).click();
  await expect(page.getByRole('textbox', { name: 'What could happen to the child?' })).toHaveValue(said);
  await expect(page.getByText('Taken out earlier')).toHaveCount(0);
  await goOn();
  await openMatter(page, 'harm', 'stay-home');
  await expect(risk).toContainText(`Decisive ${why}`);
  await page.goto('./#/c1/sheet');
  await expectOnSheet(page, rowan.onSheet);
});

test('the browser’s back and forward lead through the pages in the order in which they were seen', async ({ page }) => {
  await next(page);
  await expectArrival(page, named('dates'));
  await next(page);
  await expectArrival(page, named('wishes'));
  await page.goBack();
  await expectArrival(page, named('dates'));
  await page.goBack();
  await expectArrival(page, named('home-and-status'));
  await page.goForward();
  await page.goForward();
  await expectArrival(page, named('wishes'));
  await expect(page.getByRole('textbox', { name: "The child's own words" })).toHaveValue(/I like Nan/);
});

test('on paper the sheet has every option and every answer, and none of the buttons', async ({ page }) => {
  await page.goto('./#/c1/sheet');
  await expect(page.getByRole('table')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('columnheader')).toHaveCount(9);
  for (const column of await page.getByRole('columnheader').all()) await expect(column).toBeVisible();
  await expectOnSheet(page, rowan.onSheet);
  await expect(page.getByText('This tool decides nothing.').first()).toBeVisible();
  for (const name of ['Leave this page quickly', 'Print']) {
    await expect(page.getByRole('button', { name, exact: true })).toBeHidden();
  }
  await expect(page.getByRole('navigation', { name: 'This case' })).toBeHidden();
  const paper = await page.pdf({ preferCSSPageSize: true, tagged: true });
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, 'pages of paper').toBeGreaterThan(1);
});
