// Reads the balance sheet as a table: the cell of one option and one row, found by their headings.
import { type Locator, type Page, expect } from '@playwright/test';
import type { OnSheet } from './telling.ts';

const tableOf = (page: Page): Locator => page.getByRole('table', { name: /^Balance sheet for/ });

/** The cell under an option, in the row with this short name: in the heading itself a link follows it. */
export async function sheetCell(page: Page, column: string, row: string): Promise<Locator> {
  const table = tableOf(page);
  await expect(table.getByRole('columnheader', { name: column, exact: true })).toBeVisible();
  const columns = await table.getByRole('columnheader').allTextContents();
  const line = table.getByRole('row').filter({ has: page.locator(`th[scope="row"][abbr="${row}"]`) });
  return line.getByRole('cell').nth(columns.indexOf(column) - 1);
}

/** What was said stands in its place, and in no other place than those expected for the same words. */
export async function expectOnSheet(page: Page, expected: readonly OnSheet[]): Promise<void> {
  const table = tableOf(page);
  await expect(table).toBeVisible();
  const columns = (await table.getByRole('columnheader').allTextContents()).slice(1);
  const rows = await Promise.all((await table.getByRole('rowheader').all()).map((one) => one.getAttribute('abbr')));
  const cells = await table.getByRole('cell').allTextContents();
  expect(cells, 'every option has a cell in every row').toHaveLength(columns.length * rows.length);
  const places = (said: string) =>
    cells.flatMap((text, at) =>
      text.includes(said)
        ? [`${columns[at % columns.length] ?? ''} / ${rows[Math.floor(at / columns.length)] ?? ''}`]
        : [],
    );
  const found = Object.fromEntries(expected.map(([, , said]) => [said, places(said).sort()]));
  const wanted: Record<string, string[]> = {};
  for (const [column, row, said] of expected) wanted[said] = [...(wanted[said] ?? []), `${column} / ${row}`].sort();
  expect(found, 'each answer stands in its places on the sheet and in no other').toEqual(wanted);
}
