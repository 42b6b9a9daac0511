// Time limits in words: the event they run from, how long they are, and how things stand with them.
import type { LimitStatus } from '../../machines/rules/counted-limit.ts';
import type { Timescale } from '../../content/compiled.ts';
import type { Audience, TimescaleTrigger } from '../../machines/vocabulary.ts';
import { capital } from '../words/capital.ts';

type EventWords = Readonly<Record<TimescaleTrigger, string>>;

const family: EventWords = {
  'child becomes looked after': 'The child came into care',
  'first placement starts': 'The child moved to a first home in care',
  'placement starts': 'The child moved to the home they have now',
  'first review of a child in section 20 care': 'The first review',
  'first review held': 'The first review',
  'second review': 'The second review',
  'second review of a child in section 20 care': 'The second review',
  'third review of a child in section 20 care': 'The third review',
  'last review held': 'The last review',
  'first review after the 16th birthday': 'The first review after turning 16',
  '16th birthday, or becoming eligible later': 'The 16th birthday',
  'temporary approval given': 'The carer was approved for a short time',
  'application issued': 'The case went to court',
  'order made': 'The court made the order',
  'planning meeting held': 'The planning meeting',
};

export const eventInWords = (event: TimescaleTrigger, audience: Audience): string =>
  audience === 'family' ? family[event] : capital(event);

/** The same weight for each: a date that has passed is told as calmly as one that is kept. */
export const limitStatusWords: Readonly<Record<LimitStatus, string>> = {
  passed: 'Passed',
  due: 'Due within two weeks',
  coming: 'Coming',
  kept: 'Kept',
  'no-date': 'No date yet',
};

/** "10 working days"; nothing where the limit is the day of the event itself. */
export function lengthInWords({ amount, unit }: Pick<Timescale, 'amount' | 'unit'>): string {
  if (amount === 0) return 'By that day';
  return `${amount} ${amount === 1 ? unit.replace(/s$/, '') : unit}`;
}
