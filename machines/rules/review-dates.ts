// When a child's reviews were or will be: held, planned, or estimated from the limits that bind them.
import type { National } from '../../content/compiled.ts';
import { type IsoDate, isoDate } from './dates.ts';
import { dueDate } from './due-date.ts';
import { type Situation, cameIntoCare } from './situation.ts';

/** A day, the question of the dates step that gave it, and whether it is the day itself or worked out from others. */
export interface FoundDate {
  readonly question: 'cameIntoCare' | 'lastReview' | 'nextReview';
  /** Undefined when the question is the one to answer. */
  readonly date: IsoDate | undefined;
  readonly basis: 'given' | 'estimated';
}

/** How many reviews were held, at least; `exact` when the record says that there were no more. */
interface ReviewsHeld {
  readonly atLeast: number;
  readonly exact: boolean;
}

const heldBySaying = new Map<string, ReviewsHeld>([
  ['none', { atLeast: 0, exact: true }],
  ['one', { atLeast: 1, exact: true }],
  ['two', { atLeast: 2, exact: true }],
  ['three-or-more', { atLeast: 3, exact: false }],
]);

export const lastReview = ({ answers }: Situation): IsoDate | undefined => isoDate(answers.dates?.lastReview);
export const nextReview = ({ answers }: Situation): IsoDate | undefined => isoDate(answers.dates?.nextReview);

/** Where nobody said how many, a last review means that there was one. */
export const reviewsHeld = (situation: Situation): ReviewsHeld =>
  heldBySaying.get(situation.answers.dates?.reviewsHeld ?? '') ?? {
    atLeast: lastReview(situation) === undefined ? 0 : 1,
    exact: false,
  };

const limitOf = ['time-review-first', 'time-review-second', 'time-review-later'] as const;

/** The first, second or third review: the day it was held, else the day planned, else its limit after the one before. */
export function reviewDate(nth: 1 | 2 | 3, situation: Situation, national: National): FoundDate {
  const { atLeast, exact } = reviewsHeld(situation);
  if (exact && nth === atLeast) return { question: 'lastReview', date: lastReview(situation), basis: 'given' };
  const planned = nextReview(situation);
  if (exact && nth === atLeast + 1 && planned) return { question: 'nextReview', date: planned, basis: 'estimated' };
  const before: FoundDate =
    nth === 1
      ? { question: 'cameIntoCare', date: cameIntoCare(situation), basis: 'given' }
      : reviewDate(nth === 2 ? 1 : 2, situation, national);
  const limit = national.timescales.find(({ id }) => id === limitOf[nth - 1]);
  const date = limit && before.date && dueDate(limit, before.date, national.bankHolidays)?.due;
  return { question: before.question, date, basis: 'estimated' };
}
