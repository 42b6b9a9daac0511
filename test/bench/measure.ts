// How a time is taken in the page, and how times are told: the middle of many, side by side, as ratios.
import type { CDPSession, Page } from '@playwright/test';

/** One frame at 60 a second, in milliseconds. */
export const frame = 1000 / 60;

/** Slows the page's processor by a factor, as a modest laptop would. */
export async function slowDown(page: Page, rate: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return session;
}

/**
 * Presses a control and gives the milliseconds from the press until the heading of the next page has the focus.
 * Taken inside the page, so that the time to talk to the browser does not count.
 */
export async function toNextHeading(page: Page, name: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((done) => {
        const control = [...document.querySelectorAll<HTMLElement>('main button, main a')].find((one) =>
          one.textContent.trim().startsWith(wanted),
        );
        let begun = 0;
        const arrived = (event: FocusEvent): void => {
          if (!(event.target instanceof HTMLHeadingElement)) return;
          document.removeEventListener('focusin', arrived);
          done(performance.now() - begun);
        };
        document.addEventListener('focusin', arrived);
        begun = performance.now();
        control?.click();
      }),
    name,
  );
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The number below which nine in ten of some numbers lie. */
export function ninetieth(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.9)] ?? Number.NaN;
}

/** Prints one line of the report. */
export function report(what: string, milliseconds: number, against: string, reference: number): void {
  const ratio = (milliseconds / reference).toFixed(2);
  console.log(`${what.padEnd(58)} ${milliseconds.toFixed(1).padStart(8)} ms   ${ratio.padStart(7)} x ${against}`);
}
