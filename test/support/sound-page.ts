// What is asked of every page: it fits a telephone without being scrolled sideways, and it is accessible.
import { type Page, expect } from '@playwright/test';
import { expectAccessible } from './browser-test.ts';

const wide = { width: 1366, height: 768 };
const telephone = { width: 390, height: 844 };
const narrow = [telephone, { width: 320, height: 640 }];

/** Nothing has to be scrolled sideways on a telephone. */
export async function expectFits(page: Page): Promise<void> {
  for (const size of narrow) {
    await page.setViewportSize(size);
    // A table becomes a list in the drawing after the resize, so what counts is how the page comes to rest.
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(over, `${page.url()} is wider than a screen of ${size.width}`).toBe(0);
  }
  await page.setViewportSize(wide);
}

/** The page fits a telephone, and is accessible on a wide screen. */
export async function expectSound(page: Page): Promise<void> {
  await expectFits(page);
  await expectAccessible(page);
}

/** As it is laid out for a telephone, and with all that it keeps folded, the page is accessible too. */
export async function expectSoundUnfolded(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await expectSound(page);
  await page.setViewportSize(telephone);
  await expectAccessible(page);
  await page.setViewportSize(wide);
}
