// How a time is taken in the page, and how times are told: the middle of many, side by side, as ratios.
import type { CDPSession, Page } from '@playwright/test';

/** One frame at 60 a second, in milliseconds. */
export const frame = 1000 / 60;

const storeKey = 'plan-for-permanence';

/** Opens the app at an address with a record in the tab, and waits until it is warm. */
export const openWith = async (page: Page, record: object, address: string): Promise<void> => {
  await page.addInitScript(
    ([key, text]) => {
      if (sessionStorage.getItem(key) === null) sessionStorage.setItem(key, text);
    },
    [storeKey, JSON.stringify(record)] as const,
  );
  await page.goto(`./#/${address}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  // The pages that read back are fetched two seconds after the first; the measure is of a warm app.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2500);
};

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

/** The milliseconds from naming a place until its first screen is painted, and until nothing on it changes any more. */
export interface Settled {
  readonly painted: number;
  readonly settled: number;
}

/** Goes to a place that is named in the address bar, and waits until it has been at rest for 400 ms. */
export const toSettled = (page: Page, hash: string): Promise<Settled> =>
  page.evaluate(
    (to) =>
      new Promise<Settled>((done) => {
        let [begun, painted, changed] = [0, 0, 0];
        const since = () => performance.now() - begun;
        const watch = new MutationObserver(() => {
          changed = since();
        });
        const untilAtRest = (): void => {
          if (since() - Math.max(changed, painted) < 400) setTimeout(untilAtRest, 50);
          else {
            watch.disconnect();
            done({ painted, settled: Math.max(changed, painted) });
          }
        };
        const arrived = ({ target }: FocusEvent): void => {
          if (!(target instanceof HTMLHeadingElement)) return;
          document.removeEventListener('focusin', arrived);
          requestAnimationFrame(() =>
            setTimeout(() => {
              painted = since();
              untilAtRest();
            }),
          );
        };
        document.addEventListener('focusin', arrived);
        watch.observe(document.body, { childList: true, subtree: true, attributes: true });
        begun = performance.now();
        location.hash = to;
      }),
    hash,
  );

/** What keeping a key press costs. */
export interface Kept {
  /** Each key press, from the press until the browser has painted. */
  readonly painted: readonly number[];
  /** The longest task while keys were pressed and for a second afterwards. */
  readonly longest: number;
  /** Writing the record out as text, as it is kept in the tab. */
  readonly text: number;
}

/** Presses a key some times in the field that has the focus, as quickly as somebody types. */
export async function toKept(page: Page, times: number): Promise<Kept> {
  const measured = await page.evaluateHandle(() => {
    const painted: number[] = [];
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    document.addEventListener(
      'keydown',
      () => {
        const begun = performance.now();
        requestAnimationFrame(() => setTimeout(() => painted.push(performance.now() - begun)));
      },
      { capture: true },
    );
    return { painted, tasks };
  });
  for (let press = 0; press < times; press += 1) await page.keyboard.press('a', { delay: 120 });
  await page.waitForTimeout(1500);
  const { painted, tasks } = await measured.jsonValue();
  const text = await page.evaluate((key) => {
    const record: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    const begun = performance.now();
    for (let round = 0; round < 10; round += 1) JSON.stringify(record);
    return (performance.now() - begun) / 10;
  }, storeKey);
  return { painted, longest: Math.max(0, ...tasks), text };
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
