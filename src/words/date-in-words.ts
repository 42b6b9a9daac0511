// Dates as they are read aloud.
import type { IsoDate } from '../../machines/rules/dates.ts';

const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "21 November 2026"; undefined for no date. */
export const dateInWords = (date: IsoDate | undefined): string | undefined =>
  date === undefined ? undefined : format.format(new Date(`${date}T00:00:00Z`));
