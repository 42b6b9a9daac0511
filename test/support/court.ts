// What the journeys to court share: Ash's case as Bradford would have it, and how its pages are opened and answered.
import type { Page, TestInfo } from '@playwright/test';
import type { StepId } from '../../machines/vocabulary.ts';
import { answerStep, expectArrival, heading, next, stepHeading } from './case-walk.ts';
import { expect } from './browser-test.ts';
import { ash } from './families/ash.ts';
import { putInTab, recordOf } from './tab-record.ts';
import type { Telling } from './telling.ts';

export const chosen = { audience: 'social-worker', authority: 'bradford' } as const;
export const named = (step: StepId): string => stepHeading(step, chosen.audience);

/** Opens the app with everything that was told of Ash before the sheet. */
export async function openAsh(page: Page): Promise<void> {
  await putInTab(page, recordOf(chosen.audience, chosen.authority, [ash]));
  await page.goto('./#/children');
  await expect(heading(page, 'The children')).toBeVisible();
}

/** Goes to a page of the case from inside the app, as following a link does. */
export async function open(page: Page, address: string, title: string): Promise<void> {
  await page.goto(`./#/${address}`);
  await expectArrival(page, title);
}

/** Keeps how the page looks on a wide screen and on a telephone, to be looked at. */
export async function picture(page: Page, info: TestInfo, name: string): Promise<void> {
  for (const [width, height] of [
    [1366, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: info.outputPath(`${name}-${width}.png`), fullPage: true, timeout: 60_000 });
  }
  await page.setViewportSize({ width: 1366, height: 768 });
}

/** Answers one step and goes on to the next page. */
export async function tell(page: Page, step: StepId, telling: Telling): Promise<void> {
  await expectArrival(page, named(step));
  await answerStep(page, step, telling, chosen);
  await next(page);
  await expect(heading(page, named(step))).toBeHidden();
}
