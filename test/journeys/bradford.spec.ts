// Two children in Bradford, from the start to their balance sheets, with everything that can be said on the way.
import type { StepId } from '../../machines/vocabulary.ts';
import { expect, test } from '../support/browser-test.ts';
import { addChild, begin, policyBeside, walkThrough } from '../support/case-walk.ts';
import { ash } from '../support/families/ash.ts';
import { rowan } from '../support/families/rowan.ts';
import { expectOnSheet, sheetCell } from '../support/reading-sheet.ts';
import { statement } from '../support/words-on-screen.ts';

test.use({ trace: 'off' }); // recording a walk of this length takes three times as long as walking it

/** What Bradford says beside a question, and what holds in England. */
const besideTheQuestion: Partial<Record<StepId, readonly [local: string, national: string]>> = {
  'home-risks': ['both the risks and the protective factors', 'significant harm'],
  'regulation-24': ['under Regulation 24 for 16 weeks', 'for at most 16 weeks'],
  'placement-with-parents': ['any gaps in parenting capacity', 'under an interim or full care order'],
  'sgo-considerations': ["On the child's 18th birthday a special guardianship order will come to an end.", 's.14'],
  siblings: ['Siblings should live with one another where this is possible.', 'each pair in both directions'],
};

const chosen = { audience: 'social-worker', authority: 'bradford' } as const;
const starterMark = 'starting point, not yet about this child';

test('a child at home and a child in care are thought through to the end in Bradford', async ({ page }) => {
  test.setTimeout(240_000);
  const atStep = async (step: StepId) => {
    const beside = policyBeside(page);
    await expect(beside.getByRole('heading', { name: 'What Bradford Children and Families Trust says' })).toBeVisible();
    const [local, national] = besideTheQuestion[step] ?? [];
    if (local === undefined || national === undefined) return;
    await expect(beside).toContainText(local);
    await beside.getByText('The national position', { exact: true }).click();
    await expect(beside.getByRole('group').filter({ hasText: 'The national position' })).toContainText(national);
  };

  await begin(page, chosen.audience, /^Bradford/);
  await addChild(page, rowan.label, rowan.years);
  await addChild(page, ash.label, ash.years);

  await walkThrough(page, rowan, chosen, atStep);

  await test.step('Rowan’s sheet holds each answer in its place', async () => {
    await expectOnSheet(page, rowan.onSheet);
    await expect(page.getByRole('region', { name: 'About this sheet' })).toContainText('I like Nan. I miss my bed.');
    await expect(page.getByRole('region', { name: 'About this sheet' })).toContainText(
      'Whether he has given the key back: The refuge worker',
    );
  });

  await test.step('what policy says in general is marked until it is about Rowan', async () => {
    const asItStands = statement('bradford-141', chosen.audience, chosen.authority);
    const gains = await sheetCell(page, 'Special guardianship', 'Gains, now and for life');
    const entry = (words: string) => gains.locator('.entry').filter({ hasText: words });
    await expect(entry(asItStands)).toContainText(starterMark);
    await expect(entry('His mother would still be asked about school, and she wants that.')).not.toContainText(
      starterMark,
    );
    await expect(gains).not.toContainText(statement('bradford-127', chosen.audience, chosen.authority));

    await page.getByRole('checkbox', { name: 'Show general starting points and facts' }).uncheck();
    await expect(page.getByRole('table')).not.toContainText(starterMark);
    await expect(gains).toContainText('One person who signs the form for the school trip.');
  });

  await walkThrough(page, ash, chosen, atStep);
  await test.step('Ash’s sheet holds each answer in its place, and nothing of Rowan’s', async () => {
    await expectOnSheet(page, ash.onSheet);
    await expect(page.getByRole('main')).not.toContainText('red door');
  });
});
