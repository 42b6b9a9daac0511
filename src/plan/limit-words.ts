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

/** What was told of a limit stands there in the words of whoever told it. */
type Untold = Exclude<LimitStatus, 'told'>;

/** The same weight for each: a date that has passed is told as calmly as one that is kept. */
const statusOf: Readonly<Record<Untold, string>> = {
  passed: 'Passed',
  due: 'Due within two weeks',
  coming: 'Coming',
  kept: 'Done',
  'no-date': 'No date yet',
};

const familyStatus: Readonly<Record<Untold, string>> = {
  passed: 'This day has gone by',
  due: 'In the next two weeks',
  coming: 'Still to come',
  kept: 'Done',
  'no-date': 'No date yet',
};

export const limitStatusInWords = (status: Untold, audience: Audience): string =>
  (audience === 'family' ? familyStatus : statusOf)[status];

interface LimitsWords {
  readonly columns: readonly string[];
  /** Done by the record, on a day after the one it was due. */
  readonly keptLate: string;
  readonly say: string;
  readonly change: string;
  readonly takeBack: string;
  readonly doneOn: string;
  readonly recordSays: string;
  readonly recurs: string;
  readonly estimated: string;
  readonly needed: string;
  readonly late: string;
}

const professionalTable: LimitsWords = {
  columns: ['What', 'Counted from', 'Due', 'Where it stands', 'What happened'],
  keptLate: 'Done, after this day',
  say: 'Say what happened',
  change: 'Change what is said',
  takeBack: 'Take back what is said',
  doneOn: 'The record says:',
  recordSays: 'The record says so',
  recurs: 'Counted again from each review',
  estimated: 'An estimate: the day itself is not in the record',
  needed: 'Needed',
  late: 'which is later than this',
};

const familyTable: LimitsWords = {
  columns: ['What', 'Counted from', 'By this day', 'How it stands', 'What happened'],
  keptLate: 'Done, but after this day',
  say: 'Say what happened',
  change: 'Change what you said',
  takeBack: 'Take back what you said',
  doneOn: 'It was on',
  recordSays: 'It says so on another page',
  recurs: 'Counted again from each review',
  estimated: 'A guess, as the day itself is not known here',
  needed: 'We need to know',
  late: 'which is later than it should be',
};

/** What stands around the days in the table of time limits. */
export const limitsWords = (audience: Audience): LimitsWords =>
  audience === 'family' ? familyTable : professionalTable;

/** "10 working days"; nothing where the limit is the day of the event itself. */
export function lengthInWords({ amount, unit }: Pick<Timescale, 'amount' | 'unit'>): string {
  if (amount === 0) return 'By that day';
  return `${amount} ${amount === 1 ? unit.replace(/s$/, '') : unit}`;
}
