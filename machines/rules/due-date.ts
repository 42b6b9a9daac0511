// The day on which a time limit falls due, counted from its trigger in the way the law or the policy counts it.
import type { Timescale } from '../../content/compiled.ts';
import { type IsoDate, daysLater, monthsLater } from './dates.ts';
import { type BankHolidays, leavesTheList, workingDaysLater } from './working-days.ts';

/** How long a limit is and how it is counted, whoever sets it. */
export type Length = Pick<Timescale, 'amount' | 'unit' | 'from'>;

export interface DueDate {
  readonly due: IsoDate;
  /** Working days were counted where the bank holidays are not listed: the day may be out. */
  readonly pastTheList: boolean;
}

/** The day before the first day that counts; undefined for a limit that is not counted forward from its trigger. */
function dayBeforeCounting(from: string, trigger: IsoDate): IsoDate | undefined {
  switch (from) {
    case 'trigger day is day one':
      return daysLater(trigger, -1);
    case 'day after trigger':
    case 'on or before trigger day':
    case 'same date in a later month, or its last day':
      return trigger;
    default:
      return undefined;
  }
}

function counted(start: IsoDate, { amount, unit }: Length, holidays: BankHolidays): IsoDate {
  switch (unit) {
    case 'working days':
      return workingDaysLater(start, amount, holidays);
    case 'calendar days':
      return daysLater(start, amount);
    case 'weeks':
      return daysLater(start, 7 * amount);
    case 'months':
      return monthsLater(start, amount);
  }
}

/** When a limit falls due; undefined for one that is counted back, or that only says what must be shorter. */
export function dueDate(limit: Length, trigger: IsoDate, holidays: BankHolidays): DueDate | undefined {
  const start = dayBeforeCounting(limit.from, trigger);
  if (start === undefined) return undefined;
  const due = counted(start, limit, holidays);
  const isCountedOnTheList = limit.unit === 'working days' && limit.amount > 0;
  return { due, pastTheList: isCountedOnTheList && leavesTheList(daysLater(start, 1), due, holidays) };
}
