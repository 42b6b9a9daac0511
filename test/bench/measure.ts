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
export const toNextHeading = (page: Page, name: string): Promise<number> => toHeading(page, { press: name });

/** The same for a place that is named in the address bar. */
export const toPlace = (page: Page, hash: string): Promise<number> => toHeading(page, { hash });

async function toHeading(page: Page, way: { readonly press: string } | { readonly hash: string }): Promise<number> {
  return page.evaluate(
    (how) =>
      new Promise<number>((done) => {
        const control =
          'press' in how &&
          [...document.querySelectorAll<HTMLElement>('main button, main a')].find((one) =>
            one.textContent.trim().startsWith(how.press),
          );
        let begun = 0;
        const arrived = (event: FocusEvent): void => {
          if (!(event.target instanceof HTMLHeadingElement)) return;
          document.removeEventListener('focusin', arrived);
          done(performance.now() - begun);
        };
        document.addEventListener('focusin', arrived);
        begun = performance.now();
        if (control) control.click();
        if ('hash' in how) location.hash = how.hash;
      }),
    way,
  );
}

/** The milliseconds from pressing a control until the browser has painted. */
export interface Drawn {
  /** The heading of the next page and all that stands on the first screen. */
  readonly firstScreen: number;
  /** Every row is there, to be read out, found and scrolled to. */
  readonly everyRow: number;
  /** Every row is laid out, also where nobody looks yet. */
  readonly laidOut: number;
  /** How many entries stand on the page. */
  readonly cards: number;
}

/** Presses a control that leads to a page with a table. Painted means that a frame has come and gone. */
export async function toDrawn(page: Page, name: string): Promise<Drawn> {
  return page.evaluate(
    (wanted) =>
      new Promise<Drawn>((done) => {
        const control = [...document.querySelectorAll<HTMLElement>('main button, main a')].find((one) =>
          one.textContent.trim().startsWith(wanted),
        );
        const begun = performance.now();
        const afterFrame = (then: (at: number) => void): void => {
          requestAnimationFrame(() => setTimeout(() => then(performance.now() - begun)));
        };
        const until = (holds: () => boolean, then: (at: number) => void): void => {
          if (holds()) afterFrame(then);
          else setTimeout(() => until(holds, then));
        };
        const has = (selector: string) => document.querySelector(selector) !== null;
        const wait = (firstScreen: number): void =>
          until(
            () => has('tbody tr') && !has('[aria-busy="true"]'),
            (everyRow) =>
              until(
                () => !has('tbody tr:not([data-laid-out])'),
                (laidOut) =>
                  done({ firstScreen, everyRow, laidOut, cards: document.querySelectorAll('.entry').length }),
              ),
          );
        document.addEventListener('focusin', () => afterFrame(wait), { once: true });
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
