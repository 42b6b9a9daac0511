// Two children in Sandwell, thought through by a trainee and then read by the family in plain words.
import type { StepId } from '../../machines/vocabulary.ts';
import { expect, test } from '../support/browser-test.ts';
import { addChild, begin, policyBeside, walkThrough } from '../support/case-walk.ts';
import { robin } from '../support/families/robin.ts';
import { wren } from '../support/families/wren.ts';
import { expectOnSheet, sheetCell } from '../support/reading-sheet.ts';
import { statement } from '../support/words-on-screen.ts';

test.use({ trace: 'off' }); // recording a walk of this length takes three times as long as walking it

/** What Sandwell says beside a question, and what holds in England. */
const besideTheQuestion: Partial<Record<StepId, readonly [local: string, national: string]>> = {
  'approved-carer': ['should not have a plan that keeps them in care for the rest of childhood', 'CPPCR 2010'],
  'placement-with-parents': ['the Director of Operations must approve', 'under an interim or full care order'],
  'earlier-return-review': ['This policy says nothing on this question.', 'Checked on'],
  applicants: ['A guardian of the child may apply for a special guardianship order.', 'CA 1989'],
  'sixteen-and-over': ['The national position', 'Ofsted'],
};

const chosen = { audience: 'trainee', authority: 'sandwell' } as const;
const starterMark = 'starting point, not yet about this child';

test('a young person at home and a child in care are thought through to the end in Sandwell', async ({ page }) => {
  test.setTimeout(240_000);
  const atStep = async (step: StepId) => {
    const beside = policyBeside(page);
    await expect(beside.getByRole('heading', { name: "What Sandwell Children's Trust says" })).toBeVisible();
    const [local, national] = besideTheQuestion[step] ?? [];
    if (local === undefined || national === undefined) return;
    await expect(beside).toContainText(local);
    await beside.getByText('The national position', { exact: true }).click();
    await expect(beside.getByRole('group').filter({ hasText: 'The national position' })).toContainText(national);
  };

  await begin(page, chosen.audience, /^Sandwell/);
  await addChild(page, robin.label, robin.years);
  await addChild(page, wren.label, wren.years);

  await walkThrough(page, robin, chosen, atStep);
  await test.step('Robin’s sheet holds each answer in its place', async () => {
    await expectOnSheet(page, robin.onSheet);
  });

  await test.step('each possible applicant has a route to an order, and none is refused', async () => {
    const legal = await sheetCell(page, 'Special guardianship', 'Legal route and parental responsibility');
    for (const person of ['Grandmother', "Today's foster carers"]) {
      const entry = legal.locator('.entry').filter({ hasText: person });
      await expect(entry).toContainText('With leave of the court');
    }
  });

  await test.step('a statement that Sandwell makes is marked until it is about Robin', async () => {
    const losses = await sheetCell(page, 'Special guardianship', 'Losses');
    const general = losses.locator('.entry').filter({ hasText: statement('sandwell-144', 'trainee', 'sandwell') });
    await expect(general).toContainText(starterMark);
    const own = losses.locator('.entry').filter({ hasText: 'It would end at eighteen, when she is eighty-one.' });
    await expect(own).not.toContainText(starterMark);
    await expect(own).toContainText(statement('sandwell-143', 'trainee', 'sandwell'));
  });

  await walkThrough(page, wren, chosen, atStep);
  await test.step('Wren’s sheet holds each answer in its place, and nothing of Robin’s', async () => {
    await expectOnSheet(page, wren.onSheet);
    await expect(page.getByRole('main')).not.toContainText('Patois');
  });

  await test.step('the family reads the same sheet in plain words', async () => {
    await page.getByRole('link', { name: 'Plan for permanence' }).click();
    await page.getByRole('radio', { name: 'I am family, or a friend of the family' }).check();
    await page.getByRole('button', { name: 'Save and go to the overview' }).click();
    await page.getByRole('link', { name: 'Balance sheet for Wren' }).click();
    const losses = await sheetCell(page, 'Special guardianship', 'What the child would lose');
    await expect(losses).toContainText('Fewer than two years would be left of it.');
    await expect(losses).toContainText(statement('sandwell-144', 'family', 'sandwell'));
    await expect(await sheetCell(page, 'Living with family or friends', 'What it is, and who with')).toContainText(
      'A family tree was drawn with Mum',
    );
  });
});
