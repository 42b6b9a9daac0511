// Working out the balance sheet, by itself and in a browser, at full speed and at a quarter of it.
import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';
import { build } from 'vite';
import { compile } from '../../content/compile.ts';
import { caseOf } from './bench-case.ts';
import type { computeSheets } from './in-page.ts';
import { frame, median, report, slowDown } from './measure.ts';

declare global {
  interface Window {
    readonly inPage: { readonly computeSheets: typeof computeSheets };
  }
}

/** The file as a script that sets `inPage` on the window. */
async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL('./in-page.ts', import.meta.url)), formats: ['iife'], name: 'inPage' },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('\n');
}

for (const rate of [1, 4]) {
  const speed = rate === 1 ? 'full speed' : `CPU slowed ${rate} times`;

  test(`working out the balance sheet, ${speed}`, async ({ page }) => {
    const compiled = compile(fileURLToPath(new URL('../../content', import.meta.url)));
    if (!compiled.ok) throw new Error('The content has problems: see test/content.');
    const { national, policies } = compiled.content;
    const policy = policies.find(({ card }) => card.id === 'bradford');
    await page.goto('about:blank');
    await page.addScriptTag({ content: await script() });
    await slowDown(page, rate);
    for (const children of [1, 12]) {
      const { entries, walk, sheet } = await page.evaluate(
        ({ record, of, beside }) => {
          if (!of) throw new Error('Bradford is among the authorities.');
          return window.inPage.computeSheets(record, of, beside, 30);
        },
        { record: JSON.stringify(caseOf(children)), of: policy, beside: national },
      );
      const what = `case of ${children}, ${speed}`;
      report(`sheet of ${entries} entries worked out, ${what}`, median(sheet), 'one frame', frame);
      report(`the same for the very first time, ${what}`, sheet[0] ?? Number.NaN, 'one frame', frame);
      report(`walk through the journey, ${what}`, median(walk), 'one frame', frame);
    }
  });
}
