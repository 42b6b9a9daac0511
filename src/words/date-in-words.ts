// Dates as they are read aloud.
import type { IsoDate } from '../../machines/rules/dates.ts';

const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "21 November 2026"; undefined for no date, or for a text that is none. */
export function dateInWords(date: IsoDate | undefined): string | undefined {
  const day = new Date(`${date ?? ''}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? undefined : format.format(day);
}
