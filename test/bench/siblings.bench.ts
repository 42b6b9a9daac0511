// The pages of a group of twelve brothers and sisters, and keeping a key press, at full speed and at a quarter of it.
import { test } from '@playwright/test';
import { siblingParts } from '../../machines/sibling-vocabulary.ts';
import { frame, median, ninetieth, openWith, report, slowDown, toKept, toSettled } from './measure.ts';
import { caseOfSiblings } from './siblings-case.ts';

const pages = [
  'siblings',
  ...siblingParts.map((part) => `siblings/${part}`),
  'siblings/pairs/c1/c2',
  'siblings/arrangements/g1',
  'siblings/whole',
  'c1/sheet',
];

for (const rate of [1, 4]) {
  const speed = rate === 1 ? 'full speed' : `CPU slowed ${rate} times`;

  test(`a group of twelve, ${speed}`, async ({ page }) => {
    await openWith(page, caseOfSiblings(), 'c1/answers');
    await slowDown(page, rate);
    for (const address of pages) {
      const [painted, settled]: [number[], number[]] = [[], []];
      for (let round = 0; round < 7; round += 1) {
        const times = await toSettled(page, `#/${address}`);
        painted.push(times.painted);
        settled.push(times.settled);
        await toSettled(page, '#/c1/answers');
      }
      report(`${address}, first screen painted, ${speed}`, median(painted), '100 ms', 100);
      report(`  the first time`, painted[0] ?? Number.NaN, '100 ms', 100);
      report(`  all of it there`, median(settled), '100 ms', 100);
    }
  });

  test(`a key press in a group of twelve, ${speed}`, async ({ page }) => {
    const record = caseOfSiblings();
    await openWith(page, record, 'siblings/pairs/c1/c2');
    await page
      .getByRole('button', { name: /^Change/ })
      .first()
      .click();
    await page.getByRole('textbox').first().focus();
    await slowDown(page, rate);
    const { painted, longest, text } = await toKept(page, 30);
    report(`key press to painted, ${speed}`, median(painted), 'one frame', frame);
    report(`  nine in ten below`, ninetieth(painted), 'one frame', frame);
    report(`  the longest pause while it is kept`, longest, 'one frame', frame);
    report(`writing out a record of ${Math.round(JSON.stringify(record).length / 1024)} kB`, text, 'one frame', frame);
  });
}
