// Load, step to step, and the balance sheet, at full speed and at a quarter of it.
import { type Page, test } from '@playwright/test';
import { caseOf, oneChild } from './bench-case.ts';
import {
  type Drawn,
  frame,
  median,
  ninetieth,
  openWith,
  report,
  slowDown,
  toDrawn,
  toNextHeading,
  toPlace,
} from './measure.ts';

/** The first paint with words in it, once the browser has noted it. */
const firstPaint = async (page: Page): Promise<number> => {
  const noted = await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  return (await noted.jsonValue()) ?? Number.NaN;
};

for (const rate of [1, 4]) {
  const speed = rate === 1 ? 'full speed' : `CPU slowed ${rate} times`;

  test(`load, ${speed}`, async ({ page }) => {
    await page.route('**/blank', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Blank</h1>' }));
    await slowDown(page, rate);
    const [blank, start]: [number[], number[]] = [[], []];
    for (let round = 0; round < 7; round += 1) {
      await page.goto('./blank');
      blank.push(await firstPaint(page));
      await page.goto('./?');
      await page.getByRole('heading', { level: 1 }).waitFor();
      start.push(await firstPaint(page));
    }
    report(`start page, first words on screen, ${speed}`, median(start), 'an empty page', median(blank));
  });

  test(`step to step, ${speed}`, async ({ page }) => {
    await openWith(page, caseOf(1), 'c1/home-and-status');
    await slowDown(page, rate);
    const times: number[] = [];
    while (!page.url().endsWith('/answers') && times.length < Object.keys(oneChild(1)).length) {
      await page.getByRole('button', { name: 'Continue' }).waitFor();
      await page.waitForTimeout(50);
      times.push(await toNextHeading(page, 'Continue'));
    }
    report(`step to step, middle of ${times.length}, ${speed}`, median(times), 'one frame', frame);
    report(`step to step, nine in ten below, ${speed}`, ninetieth(times), 'one frame', frame);
  });

  test(`balance sheet, ${speed}`, async ({ page }) => {
    const middles: number[] = [];
    for (const { children, lines } of [
      { children: 1, lines: 12 },
      { children: 12, lines: 12 },
      { children: 1, lines: 24 },
    ]) {
      const tab = await page.context().newPage();
      await openWith(tab, caseOf(children, lines), 'c1/answers');
      await slowDown(tab, rate);
      const drawn: Drawn[] = [];
      for (let round = 0; round < 9; round += 1) {
        drawn.push(await toDrawn(tab, 'Go to the balance sheet'));
        await toNextHeading(tab, 'Check the answers');
        await tab.waitForTimeout(200);
      }
      const cards = drawn[0]?.cards ?? 0;
      const what = `case of ${children}, ${cards} entries, ${speed}`;
      const told = (part: string, of: (one: Drawn) => number): void => {
        report(`sheet, ${part}, ${what}`, median(drawn.map(of)), '100 ms', 100);
        report(`  the first time`, drawn.map(of)[0] ?? Number.NaN, '100 ms', 100);
      };
      told('first screen painted', (one) => one.firstScreen);
      told('every row there', (one) => one.everyRow);
      told('every row laid out', (one) => one.laidOut);
      middles.push(median(drawn.map((one) => one.everyRow)));
      await tab.close();
    }
    const [one = Number.NaN, twelve = Number.NaN] = middles;
    report(`balance sheet in a case of 12 against a case of 1, ${speed}`, twelve, 'a case of 1', one);
  });

  test(`pages beside the balance sheet, ${speed}`, async ({ page }) => {
    await openWith(page, caseOf(1), 'c1/answers');
    await slowDown(page, rate);
    for (const address of ['c1/matter/gains', 'c1/gaps', 'c1/plan']) {
      const times: number[] = [];
      for (let round = 0; round < 9; round += 1) {
        times.push(await toPlace(page, `#/${address}`));
        await toPlace(page, '#/c1/answers');
        await page.waitForTimeout(200);
      }
      report(`${address}, heading there, ${speed}`, median(times), '100 ms', 100);
    }
  });
}
