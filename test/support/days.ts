// Days as they are typed into the three boxes, counted from today, so that no test grows old.
import type { DateParts } from '../../machines/rules/dates.ts';

function parts(day: Date): DateParts {
  return { day: String(day.getDate()), month: String(day.getMonth() + 1), year: String(day.getFullYear()) };
}

/** The day a number of weeks before today; a day to come when the number is below zero. */
export function weeksAgo(weeks: number): DateParts {
  const now = new Date();
  return parts(new Date(now.getFullYear(), now.getMonth(), now.getDate() - 7 * weeks));
}

/** A day of a month before this one, in the middle of it, so that every month has it. */
export function monthsAgo(months: number): DateParts {
  const now = new Date();
  return parts(new Date(now.getFullYear(), now.getMonth() - months, 14));
}
