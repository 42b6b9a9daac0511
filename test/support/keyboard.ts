// Finds the way by keyboard alone, and sees to it that the place of the focus can be seen at every stop.
import { type Locator, type Page, expect } from '@playwright/test';

/** More stops than any page has; a control that is not met by then cannot be reached. */
const manyStops = 250;

/** Presses Tab until a control has the focus. At every stop on the way the focus can be seen. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let stop = 0; stop < manyStops; stop += 1) {
    await page.keyboard.press('Tab');
    const { unseen, isThere } = await control.evaluate(lookAtFocus);
    expect(unseen, 'what has the focus can be seen to have it').toBe('');
    if (isThere) return;
  }
  throw new Error(`${String(control)} cannot be reached with the Tab key.`);
}

/** Goes to a link or button and presses it. */
export async function tabAndPress(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
}

/** Goes to a group of radio buttons and moves along it with the arrow until one is chosen. */
export async function chooseByArrow(page: Page, group: Locator, name: string | RegExp): Promise<void> {
  await tabTo(page, group.getByRole('radio').first());
  await page.keyboard.press('Space');
  const wanted = group.getByRole('radio', { name });
  for (let stop = await group.getByRole('radio').count(); stop > 0 && !(await wanted.isChecked()); stop -= 1) {
    await page.keyboard.press('ArrowDown');
    expect((await wanted.evaluate(lookAtFocus)).unseen, 'what has the focus can be seen to have it').toBe('');
  }
  await expect(wanted).toBeChecked();
}

/**
 * Whether a control has the focus; and what has it, if that looks no different from how it looks without: in its
 * outline or shadow, or in that of what is next to it. It runs in the page.
 */
function lookAtFocus(control: Element): { readonly unseen: string; readonly isThere: boolean } {
  const focused = document.activeElement;
  const isThere = focused === control;
  if (!(focused instanceof HTMLElement) || focused === document.body) return { unseen: '', isThere };
  const near = [focused, focused.parentElement, focused.nextElementSibling, ...focused.children];
  const looks = () =>
    near.map((element) => {
      if (!element) return '';
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
      return `${outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`} ${boxShadow}`;
    });
  const withFocus = looks().join();
  focused.blur();
  const without = looks().join();
  focused.focus({ preventScroll: true });
  return { unseen: withFocus === without ? focused.outerHTML.slice(0, 200) : '', isThere };
}

/** The focus is on something of the page, and was not dropped with a button that went away. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'BODY'), { message: 'the focus is kept' })
    .not.toBe('BODY');
}
