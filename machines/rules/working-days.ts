// The working days of England and Wales: no Saturdays, no Sundays and none of the bank holidays that content lists.
import type { National } from '../../content/compiled.ts';
import { type IsoDate, daysLater, isSaturdayOrSunday } from './dates.ts';

/** The bank holidays, earliest first, and the last day to which they are known. */
export type BankHolidays = Pick<National['bankHolidays'], 'dates' | 'knownTo'>;

export const isWorkingDay = (date: IsoDate, { dates }: BankHolidays): boolean =>
  !isSaturdayOrSunday(date) && !dates.includes(date);

/** The day on which a number of working days after a day have passed. The day itself is not counted. */
export function workingDaysLater(from: IsoDate, days: number, holidays: BankHolidays): IsoDate {
  let day = from;
  for (let left = days; left > 0; left -= isWorkingDay(day, holidays) ? 1 : 0) day = daysLater(day, 1);
  return day;
}

/** Whether counting from one day to another leaves the years whose bank holidays are listed. */
export const leavesTheList = (from: IsoDate, to: IsoDate, { dates, knownTo }: BankHolidays): boolean =>
  from < `${dates[0]?.slice(0, 4) ?? knownTo}-01-01` || to > knownTo;
