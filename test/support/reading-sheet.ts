// Reads the balance sheet as a table: the cell of one option and one row, found by their headings.
import { type Locator, type Page, expect } from '@playwright/test';
import type { OnSheet } from './telling.ts';

/** The cell under an option, in the row with this heading. */
export async function sheetCell(page: Page, column: string, row: string): Promise<Locator> {
  const table = page.getByRole('table', { name: /^Balance sheet for/ });
  await expect(table.getByRole('columnheader', { name: column, exact: true })).toBeVisible();
  const columns = await table.getByRole('columnheader').allTextContents();
  const place = columns.indexOf(column);
  const line = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: row, exact: true }) });
  return line.getByRole('cell').nth(place - 1);
}

/** What was said stands in its place, and in no other place than those expected for the same words. */
export async function expectOnSheet(page: Page, expected: readonly OnSheet[]): Promise<void> {
  const table = page.getByRole('table', { name: /^Balance sheet for/ });
  for (const [column, row, said] of expected) {
    await expect.soft(await sheetCell(page, column, row), `${column}, ${row}`).toContainText(said);
  }
  for (const words of new Set(expected.map(([, , said]) => said))) {
    const places = expected.filter(([, , said]) => said === words).length;
    const cells = table.getByRole('cell').filter({ hasText: words });
    await expect.soft(cells, `the places in which "${words}" stands`).toHaveCount(places);
  }
}
