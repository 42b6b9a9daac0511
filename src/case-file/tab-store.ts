// Keeps the record in this tab alone, and says plainly when the browser will not.

const key = 'plan-for-permanence';

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
  } catch {
    // A store that cannot be reached holds nothing to remove.
  }
}
