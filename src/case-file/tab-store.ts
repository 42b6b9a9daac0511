// Keeps the record in this tab alone, and says plainly when the browser will not.

const key = 'plan-for-permanence';
const unreadableKey = 'plan-for-permanence-unreadable';

/** Why the browser did not keep the record: it does not allow storing, or there is no room left. */
export type NotKept = 'storage-blocked' | 'storage-full';

/** Writes the record's text. Gives the reason when it was not kept; never throws. */
export function keepInTab(text: string): NotKept | undefined {
  try {
    window.sessionStorage.setItem(key, text);
    return undefined;
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'storage-full' : 'storage-blocked';
  }
}

/** The text kept before in this tab; undefined when there is none or it cannot be read. */
export function keptInTab(): string | undefined {
  try {
    return window.sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Removes the record from this tab. */
export function wipeTab(): void {
  try {
    window.sessionStorage.removeItem(key);
    window.sessionStorage.removeItem(unreadableKey);
  } catch {
    // A store that cannot be reached holds nothing to remove.
  }
}

/** Puts the text of a record that could not be read aside, so that the next change does not write over it. */
export function putAside(text: string): void {
  try {
    window.sessionStorage.setItem(unreadableKey, text);
  } catch {
    // Where nothing can be stored, nothing is written over either; the text is shown on screen.
  }
}

/** The text put aside earlier in this tab. */
export function textAside(): string | undefined {
  try {
    return window.sessionStorage.getItem(unreadableKey) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Lets the text go that was put aside. */
export function letAsideGo(): void {
  try {
    window.sessionStorage.removeItem(unreadableKey);
  } catch {
    // A store that cannot be reached holds nothing to remove.
  }
}
