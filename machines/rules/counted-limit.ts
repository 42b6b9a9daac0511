// One time limit counted for one child: the day it falls due, what it was counted from, and how things stand.
import type { LocalTimescale, Timescale } from '../../content/compiled.ts';
import { type TimescaleTrigger, timescaleTriggers } from '../vocabulary.ts';
import { type IsoDate, daysLater, yearsLater } from './dates.ts';
import { dueDate } from './due-date.ts';
import { type ChildRecord, type TriggerDate, triggers } from './timescale-triggers.ts';

/** passed, due within a fortnight, coming later, without a date to count from, done by the record, or told by somebody. */
export type LimitStatus = 'passed' | 'due' | 'coming' | 'no-date' | 'kept' | 'told';

export interface CountedLimit {
  readonly due: IsoDate | undefined;
  /** The answer that is needed to count it, as step and question: "dates.cameIntoCare". */
  readonly missing: string | undefined;
  readonly status: LimitStatus;
  readonly basis: TriggerDate['basis'];
  /** Working days were counted where the bank holidays are not listed: the day may be out. */
  readonly pastTheList: boolean;
  /** It would run longer, but ends on the 18th birthday. */
  readonly endsAt18: boolean;
  readonly trigger: Omit<TriggerDate, 'basis'> & { readonly event: TimescaleTrigger };
}

const daysOfNotice = 14;

/** What is known of a limit apart from its days. */
interface Known {
  readonly isKept: boolean;
  readonly isTold: boolean;
  readonly stopsAt18: boolean;
}

function statusOf(due: IsoDate | undefined, { isKept, isTold }: Known, asOf: IsoDate): LimitStatus {
  if (isKept) return 'kept';
  if (isTold) return 'told';
  if (due === undefined) return 'no-date';
  if (due < asOf) return 'passed';
  return due <= daysLater(asOf, daysOfNotice) ? 'due' : 'coming';
}

/** Counts a limit; undefined when its trigger does not bear on the child, or when it is not counted forward. */
export function countLimit(
  timescale: Timescale | LocalTimescale,
  record: ChildRecord,
  known: Known,
): CountedLimit | undefined {
  const event = timescaleTriggers.find((known) => known === timescale.trigger);
  const found = event && triggers[event](record);
  if (!found) return undefined;
  const { basis, ...trigger } = found;
  const counted = found.date === undefined ? undefined : dueDate(timescale, found.date, record.national.bankHolidays);
  if (found.date !== undefined && counted === undefined) return undefined;
  const { age, asOf } = record.situation;
  const eighteen = known.stopsAt18 && age.born !== undefined ? yearsLater(age.born, 18) : undefined;
  const endsAt18 = eighteen !== undefined && counted !== undefined && eighteen < counted.due;
  const due = endsAt18 ? eighteen : counted?.due;
  return {
    due,
    missing: due === undefined ? `${trigger.step}.${trigger.question}` : undefined,
    status: statusOf(due, known, asOf),
    basis,
    pastTheList: counted?.pastTheList ?? false,
    endsAt18,
    trigger: { event, ...trigger },
  };
}
