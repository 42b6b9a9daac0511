// Working days against a list of holidays that others keep, and months against a calendar that is written out plainly.
import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IsoDate, daysLater, monthsLater } from '../../machines/rules/dates.ts';
import { dueDate } from '../../machines/rules/due-date.ts';
import { isWorkingDay, leavesTheList, workingDaysLater } from '../../machines/rules/working-days.ts';
import { national } from './sheet-support.ts';

const { bankHolidays } = national;
const firstDay = `${(bankHolidays.dates[0] ?? '').slice(0, 4)}-01-01`;
const lastYear = Number(bankHolidays.knownTo.slice(0, 4));
const years = Array.from({ length: lastYear - Number(firstDay.slice(0, 4)) + 1 }, (_, index) => lastYear - index);

const weekday = (date: IsoDate): number => new Date(`${date}T12:00:00Z`).getUTCDay();
const isWeekend = (date: IsoDate): boolean => weekday(date) === 0 || weekday(date) === 6;

/** The public holidays of England as another project keeps them, those on a weekday alone. */
const holidaysElsewhere = new Set(
  years.flatMap((year) =>
    new Holidays('GB', 'ENG')
      .getHolidays(year)
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map(({ date }) => date.slice(0, 10))
      .filter((date) => !isWeekend(date)),
  ),
);
const isWorkingDayElsewhere = (date: IsoDate): boolean => !isWeekend(date) && !holidaysElsewhere.has(date);

const daysListed = Math.round((Date.parse(bankHolidays.knownTo) - Date.parse(firstDay)) / 86_400_000);
const plainlyLater = (from: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
/** Any listed day from which sixty working days can be counted without leaving the list. */
const listedDay = fc.integer({ min: 0, max: daysListed - 110 }).map((days) => plainlyLater(firstDay, days));
const someDays = fc.integer({ min: 0, max: 60 });

describe('the bank holidays', () => {
  it('are those that another source lists, in every listed year', () => {
    expect(years.length).toBeGreaterThanOrEqual(5);
    expect(bankHolidays.dates).toEqual([...holidaysElsewhere].sort());
  });

  it('are known for at least twelve months from today, or the list has to be made longer', () => {
    const inTwelveMonths = new Date();
    inTwelveMonths.setUTCFullYear(inTwelveMonths.getUTCFullYear() + 1);
    expect(bankHolidays.knownTo >= inTwelveMonths.toISOString().slice(0, 10)).toBe(true);
  });
});

describe('a working day', () => {
  it('is no Saturday, no Sunday and no bank holiday, on every listed day', () => {
    const all = Array.from({ length: daysListed + 1 }, (_, days) => plainlyLater(firstDay, days));
    expect(all.filter((day) => isWorkingDay(day, bankHolidays) !== isWorkingDayElsewhere(day))).toEqual([]);
  });

  it.each([
    ['the next weekday', '2026-11-16', 1, '2026-11-17'],
    ['Monday, after a Friday', '2026-11-20', 1, '2026-11-23'],
    ['Monday, after a Saturday', '2026-11-21', 1, '2026-11-23'],
    ['past Good Friday and Easter Monday', '2026-04-02', 1, '2026-04-07'],
    ['past Christmas and the Monday instead of Boxing Day', '2026-12-24', 1, '2026-12-29'],
    ['four weeks on, where there is no holiday', '2026-09-01', 20, '2026-09-29'],
    ['four weeks and three days on, over Christmas and New Year', '2026-12-14', 20, '2027-01-14'],
    ['the day itself, when there is none to count', '2026-11-21', 0, '2026-11-21'],
  ])('is counted to %s', (_, from, days, then) => {
    expect(workingDaysLater(from, days, bankHolidays)).toBe(then);
  });

  it('is reached by counting as many of them as were added', () => {
    fc.assert(
      fc.property(listedDay, someDays, (from, days) => {
        const then = workingDaysLater(from, days, bankHolidays);
        let between = 0;
        for (let day = plainlyLater(from, 1); day <= then; day = plainlyLater(day, 1)) {
          between += isWorkingDayElsewhere(day) ? 1 : 0;
        }
        expect(between).toBe(days);
        if (days > 0) expect(isWorkingDayElsewhere(then)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('comes no sooner for a later start or for more days', () => {
    fc.assert(
      fc.property(listedDay, someDays, fc.integer({ min: 0, max: 10 }), (from, days, more) => {
        const then = workingDaysLater(from, days, bankHolidays);
        expect(workingDaysLater(plainlyLater(from, more), days, bankHolidays) >= then).toBe(true);
        const longer = workingDaysLater(from, days + more, bankHolidays);
        expect(more > 0 ? longer > then : longer === then).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a count of working days', () => {
  const length = { amount: 20, unit: 'working days', from: 'day after trigger' } as const;
  const isPastTheList = (from: IsoDate) => dueDate(length, from, bankHolidays)?.pastTheList;

  it('says so when it ends after the last day to which the holidays are known', () => {
    const lastGood = workingDaysLater(plainlyLater(bankHolidays.knownTo, -40), 20, bankHolidays);
    expect(lastGood < bankHolidays.knownTo).toBe(true);
    expect(isPastTheList(plainlyLater(bankHolidays.knownTo, -40))).toBe(false);
    expect(isPastTheList(plainlyLater(bankHolidays.knownTo, -20))).toBe(true);
  });

  it('says so when it begins before the first listed year', () => {
    expect(isPastTheList(plainlyLater(firstDay, -2))).toBe(true);
    expect(isPastTheList(plainlyLater(firstDay, -1))).toBe(false);
  });

  it('is within the list on the very last day', () => {
    expect(leavesTheList(firstDay, bankHolidays.knownTo, bankHolidays)).toBe(false);
    expect(leavesTheList(firstDay, plainlyLater(bankHolidays.knownTo, 1), bankHolidays)).toBe(true);
  });

  it('is the only count that needs the list', () => {
    for (const unit of ['calendar days', 'weeks', 'months'] as const) {
      expect(dueDate({ ...length, unit }, '2040-01-01', bankHolidays)?.pastTheList).toBe(false);
    }
  });
});

describe('days and months', () => {
  const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const daysIn = (month: number, year: number): number =>
    [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  const day = fc.integer({ min: 0, max: 40_000 }).map((days) => plainlyLater('1990-01-01', days));

  it.each([
    ['the same date three months on', '2026-11-21', 3, '2027-02-21'],
    ['the last day of February, from 30 November', '2026-11-30', 3, '2027-02-28'],
    ['29 February in a leap year', '2027-11-30', 3, '2028-02-29'],
    ['30 June, from 31 December', '2026-12-31', 6, '2027-06-30'],
    ['the same date over the change of the clocks', '2026-03-28', 1, '2026-04-28'],
  ])('lead to %s', (_, from, months, then) => {
    expect(monthsLater(from, months)).toBe(then);
  });

  it('never lead past the last day of the later month, and keep the date where that month has it', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (from, months) => {
        const [year = 0, month = 0, date = 0] = from.split('-').map(Number);
        const laterMonth = ((month - 1 + months) % 12) + 1;
        const laterYear = year + Math.floor((month - 1 + months) / 12);
        expect(monthsLater(from, months).split('-').map(Number)).toEqual([
          ...[laterYear, laterMonth, Math.min(date, daysIn(laterMonth, laterYear))],
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  it('are counted without losing an hour', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (from, days) => {
        expect(daysLater(from, days)).toBe(plainlyLater(from, days));
      }),
    );
  });
});
