// Dates as people type them, and the arithmetic on days that decisions and time limits need.
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { isWeekend } from 'date-fns/isWeekend';

/** A date as typed in three boxes: any text, not yet checked. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** A calendar day as "2026-11-21"; such strings compare in time order. */
export type IsoDate = string;

const digits = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN);

/** The day as ISO text, or undefined when the parts are blank or no real day between 1900 and 2100. */
export function isoDate(date: DateParts | undefined): IsoDate | undefined {
  if (date === undefined) return undefined;
  const [day, month, year] = [digits(date.day), digits(date.month), digits(date.year)];
  const at = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1900 && year <= 2100 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return real ? at.toISOString().slice(0, 10) : undefined;
}

export const isRealDate = (date: DateParts): boolean => isoDate(date) !== undefined;

/** The same day a number of years later; 29 February becomes 1 March where that year has none. */
export function yearsLater(from: IsoDate, years: number): IsoDate {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, day)).toISOString().slice(0, 10);
}

/** Whole years lived on a given day. */
export function ageOn(born: IsoDate, on: IsoDate): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return yearsLater(born, years) > on ? years - 1 : years;
}

// A day is counted at midnight UTC, where no clock goes forward or back.
const dayOf = (date: IsoDate) => new UTCDateMini(date);
const textOf = (day: Date): IsoDate => day.toISOString().slice(0, 10);

/** The day a number of days later; earlier where the number is below zero. */
export const daysLater = (from: IsoDate, days: number): IsoDate => textOf(addDays(dayOf(from), days));

/** The same date in a later month, or that month's last day where it is shorter. */
export const monthsLater = (from: IsoDate, months: number): IsoDate => textOf(addMonths(dayOf(from), months));

export const isSaturdayOrSunday = (date: IsoDate): boolean => isWeekend(dayOf(date));
