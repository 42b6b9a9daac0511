// Since last time: a copy that was saved is put beside the open case, and shows what moved and what did not.
import { expect, test } from '../support/browser-test.ts';
import { answerStep, expectArrival, heading, next } from '../support/case-walk.ts';
import { chosen, named, open, openAsh, picture } from '../support/court.ts';
import { added } from '../support/families/ash-in-court.ts';
import { addLine, openMatter } from '../support/matter.ts';

test('an earlier copy beside the open case shows what changed, and which gaps are old', async ({ page }, info) => {
  await openAsh(page);
  await open(page, 'overview', 'Overview');
  await page.getByRole('link', { name: 'Since last time' }).click();
  await expectArrival(page, 'Since last time');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  const copy = await saved;
  expect(copy.suggestedFilename(), 'the name says nothing about anybody').toMatch(
    /^plan-for-permanence-\d{4}-\d\d-\d\d\.json$/,
  );
  const path = await copy.path();

  await open(page, 'c1/ltf-judgement', named('ltf-judgement'));
  await answerStep(
    page,
    'ltf-judgement',
    { 'ltf-judgement': { judgement: 'not-realistic-now', reason: 'There are no carers near the school.' } },
    chosen,
  );
  await next(page);
  await expect(heading(page, named('ltf-judgement'))).toBeHidden();
  await openMatter(page, 'gains', 'sgo');
  await addLine(page, 'sgo', added.for);

  await open(page, 'since', 'Since last time');
  await page.getByLabel('The earlier copy', { exact: true }).setInputFiles(path);
  const since = page.getByRole('region', { name: 'The earlier copy beside the open case' });
  await expect(page.getByText('The copy is open. What changed stands below.')).toBeVisible();
  await expect(since).toContainText('There are no carers near the school.');
  await expect(since).toContainText('Whether there are carers near the school');
  await expect(since).toContainText(added.for.text);
  const part = (title: RegExp) =>
    since.locator('.since__part').filter({ has: page.getByRole('heading', { name: title }) });
  await expect(part(/^Still missing since/)).toContainText("No parent's view is recorded.");
  await expect(part(/^Still missing since/)).toContainText('There is no contingency plan yet.');
  await expect(since).toContainText('Missing now, and not then');
  await picture(page, info, 'since');

  await page.getByLabel('The earlier copy', { exact: true }).setInputFiles({
    name: 'shopping.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"eggs":6}'),
  });
  await expect(page.getByText('This file was not saved here, or part of it is damaged.')).toBeVisible();
  await expect(since).toHaveCount(0);
  await open(page, 'c1/sheet', 'Balance sheet');
  await expect(page.getByRole('main')).toContainText(added.for.text);
});
