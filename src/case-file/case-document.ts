// Saves a case as a file on the person's own device, and reads one back. Nothing of it is kept by the app.
import { copyName, copyText } from '../../machines/saved-case.ts';
import { type Restored, restore } from '../../machines/restore.ts';
import { type CaseFile, caseFormat } from '../../machines/case-file.ts';
import { isValues } from '../../machines/answers/shown.ts';
import type { IsoDate } from '../../machines/rules/dates.ts';

/** Far more than a tab can keep, so no copy saved here is as large. */
const mostBytes = 20_000_000;

/** Why a file was not opened. */
export type NotOpened = Extract<Restored, { ok: false }>['why'] | 'empty' | 'too-large' | 'unreadable';

/** A copy of a case as it was read from a file. */
export interface EarlierCopy {
  readonly caseFile: CaseFile;
  /** It was saved when a record could not yet hold all that it holds now. */
  readonly isOlderFormat: boolean;
}

export type ReadCopy = ({ readonly ok: true } & EarlierCopy) | { readonly ok: false; readonly why: NotOpened };

/** Hands a copy of the case to the browser to be saved. Its address is gone once the browser has taken it. */
export function saveCopy(caseFile: CaseFile, savedOn: IsoDate): void {
  const address = URL.createObjectURL(new Blob([copyText(caseFile, savedOn)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = copyName(savedOn);
  link.click();
  // The browser reads the address after this moment; some do so only when they have asked where to save.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Reads a case from a file. Never throws, and changes nothing. */
export async function readCopy(file: File): Promise<ReadCopy> {
  if (file.size === 0) return { ok: false, why: 'empty' };
  if (file.size > mostBytes) return { ok: false, why: 'too-large' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { ok: false, why: 'unreadable' };
  }
  if (text.trim() === '') return { ok: false, why: 'empty' };
  const restored = restore(text);
  return restored.ok
    ? { ok: true, caseFile: restored.caseFile, isOlderFormat: isOlder(JSON.parse(text)) }
    : { ok: false, why: restored.why };
}

const isOlder = (stored: unknown): boolean => isValues(stored) && stored['format'] !== caseFormat;
