// Reads the page of what is still missing: which gaps it lists, and the way from one of them to where it is mended.
import { type Locator, type Page, expect } from '@playwright/test';
import { type Asker, type GapId, gapIds } from '../../machines/vocabulary.ts';
import { expectArrival } from './case-walk.ts';
import { wordsFor } from './words-on-screen.ts';

const { gaps } = wordsFor('social-worker');

/** One gap on the page, under its sentence. */
export const gapOn = (page: Page, id: GapId): Locator => page.getByRole('region', { name: gaps[id].text, exact: true });

/** The first question that somebody in the case would put about a gap. */
export const askedBy = (id: GapId, asker: Asker): string => {
  const question = gaps[id].asked.find(({ by }) => by === asker);
  if (!question) throw new Error(`${asker} asks nothing about ${id}.`);
  return question.text;
};

export async function openGaps(page: Page, child = 'c1'): Promise<void> {
  await page.goto(`./#/${child}/gaps`);
  await expectArrival(page, 'What is still missing');
}

/** The gaps in the order of the page, by the sentences that stand there. */
export async function gapsListed(page: Page): Promise<GapId[]> {
  const found: GapId[] = [];
  const part = page.getByRole('region', { name: 'Gaps, and where to mend them', exact: true });
  for (const sentence of await part.getByRole('heading', { level: 3 }).allTextContents()) {
    const id = gapIds.find((one) => gaps[one].text === sentence);
    expect(id, `"${sentence}" is a gap that content knows`).toBeDefined();
    if (id) found.push(id);
  }
  return found;
}

/** Follows the first link of a gap, out of the fold where it stands in one. */
export async function followGap(page: Page, id: GapId): Promise<void> {
  const link = gapOn(page, id).getByRole('listitem').getByRole('link').first();
  const folds = gapOn(page, id).locator('summary');
  if ((await folds.count()) > 0) await folds.first().click();
  await link.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'What is still missing' })).toBeHidden();
}
