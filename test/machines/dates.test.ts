// Dates as people type them, birthdays and anniversaries, checked against a calendar that is written out plainly.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateParts, type IsoDate, ageOn, isRealDate, isoDate, yearsLater } from '../../machines/rules/dates.ts';

const typed = (day: string, month: string, year: string): DateParts => ({ day, month, year });

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (month: number, year: number): number => {
  const days = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return days[month - 1] ?? 0;
};

type Day = readonly [year: number, month: number, day: number];
const inIso = ([year, month, day]: Day): IsoDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The same day in another year; somebody born on 29 February has a birthday on 1 March where there is none. */
const sameDayIn = (year: number, [, month, day]: Day): Day =>
  day > daysIn(month, year) ? [year, month + 1, 1] : [year, month, day];

const isBefore = (one: Day, other: Day): boolean => (one[0] - other[0] || one[1] - other[1] || one[2] - other[2]) < 0;

const realDay = (from: number, to: number): fc.Arbitrary<Day> =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 12 }))
    .chain(([year, month]) => fc.integer({ min: 1, max: daysIn(month, year) }).map((day): Day => [year, month, day]));
const leapDay = fc.constantFrom<Day>([2008, 2, 29], [2012, 2, 29], [2020, 2, 29], [2024, 2, 29]);

describe('a date as typed', () => {
  const rows: readonly [sentence: string, parts: DateParts, iso: IsoDate | undefined][] = [
    ['is read with and without a zero in front', typed('7', '3', '2026'), '2026-03-07'],
    ['is read with spaces around the numbers', typed(' 07', '03 ', ' 2026 '), '2026-03-07'],
    ['is read on the last day of the year', typed('31', '12', '2026'), '2026-12-31'],
    ['is read on 29 February of a leap year', typed('29', '2', '2024'), '2024-02-29'],
    ['is read on 29 February 2000, which was a leap year', typed('29', '2', '2000'), '2000-02-29'],
    ['is no day on 29 February of another year', typed('29', '2', '2026'), undefined],
    ['is no day on 29 February 2100, which is no leap year', typed('29', '2', '2100'), undefined],
    ['is no day on 31 February', typed('31', '2', '2026'), undefined],
    ['is no day on 31 April', typed('31', '4', '2026'), undefined],
    ['is no day on day 0', typed('0', '1', '2026'), undefined],
    ['is no day on day 32', typed('32', '1', '2026'), undefined],
    ['is no day in month 0', typed('1', '0', '2026'), undefined],
    ['is no day in a thirteenth month', typed('1', '13', '2026'), undefined],
    ['is no day in a year of two digits', typed('1', '1', '26'), undefined],
    ['is no day in the year 0', typed('1', '1', '0'), undefined],
    ['is no day in 1899, which was a slip of the hand', typed('31', '12', '1899'), undefined],
    ['is read in 1900', typed('1', '1', '1900'), '1900-01-01'],
    ['is read in 2100', typed('31', '12', '2100'), '2100-12-31'],
    ['is no day in 2101', typed('1', '1', '2101'), undefined],
    ['is no day in a year of five digits', typed('1', '1', '20260'), undefined],
    ['is no day in letters', typed('1', 'March', '2026'), undefined],
    ['is no day with a letter for a number', typed('1', '1', '2O26'), undefined],
    ['is no day with a minus', typed('-1', '1', '2026'), undefined],
    ['is no day with a fraction', typed('1.5', '1', '2026'), undefined],
    ['is no day in the notation of programmers', typed('1e1', '1', '2026'), undefined],
    ['is no day while a box is blank', typed('', '1', '2026'), undefined],
    ['is no day while all are blank', typed('', '', ''), undefined],
  ];

  it.each(rows)('%s', (_, parts, iso) => {
    expect(isoDate(parts)).toBe(iso);
    expect(isRealDate(parts)).toBe(iso !== undefined);
  });

  it('is no day when nothing was asked', () => {
    expect(isoDate(undefined)).toBeUndefined();
  });

  it('is read back as it was meant, on every real day', () => {
    fc.assert(
      fc.property(realDay(1900, 2100), (day) => {
        expect(isoDate(typed(String(day[2]), String(day[1]), String(day[0])))).toBe(inIso(day));
      }),
    );
  });

  it('is a day just when the calendar has it, for any numbers', () => {
    const number = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1890, max: 2110 }), (day, month, year) => {
        const real = year >= 1900 && year <= 2100 && day >= 1 && day <= daysIn(month, year);
        expect(isRealDate(typed(String(day), String(month), String(year)))).toBe(real);
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (day, month, year) => {
        expect(isoDate(typed(day, month, year)) ?? '2026-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});

describe('an anniversary', () => {
  it.each([
    ['2024-11-21', 2, '2026-11-21'],
    ['2024-02-29', 1, '2025-03-01'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2026-12-31', 0, '2026-12-31'],
  ])('of %s after %i years is %s', (from, years, then) => {
    expect(yearsLater(from, years)).toBe(then);
  });

  it('is the same day of the year, or 1 March for 29 February', () => {
    fc.assert(
      fc.property(fc.oneof(realDay(1950, 2060), leapDay), fc.integer({ min: 0, max: 30 }), (day, years) => {
        expect(yearsLater(inIso(day), years)).toBe(inIso(sameDayIn(day[0] + years, day)));
      }),
    );
  });
});

describe('an age', () => {
  it.each([
    ['goes up on the birthday', '2010-11-21', '2026-11-21', 16],
    ['does not go up on the day before', '2010-11-22', '2026-11-21', 15],
    ['is 0 on the day of birth', '2026-11-21', '2026-11-21', 0],
    ['of somebody born on 29 February has not gone up on 28 February', '2008-02-29', '2026-02-28', 17],
    [
      'of somebody born on 29 February goes up on 1 March where the year has no such day',
      '2008-02-29',
      '2026-03-01',
      18,
    ],
    ['of somebody born on 29 February goes up on that day in a leap year', '2008-02-29', '2024-02-29', 16],
  ])('%s', (_, born, on, years) => {
    expect(ageOn(born, on)).toBe(years);
  });

  it('is the number of birthdays since birth, on any day', () => {
    const births = fc.oneof(realDay(2000, 2026), leapDay);
    fc.assert(
      fc.property(births, realDay(2026, 2045), (born, on) => {
        fc.pre(!isBefore(on, born));
        let birthdays = 0;
        while (!isBefore(on, sameDayIn(born[0] + birthdays + 1, born))) birthdays += 1;
        expect(ageOn(inIso(born), inIso(on))).toBe(birthdays);
      }),
      { numRuns: 1000 },
    );
  });
});
