// The time limits that bear on one child: each national one with the authority's own beside it, and those only it sets.
import type { AuthorityPolicy, LocalTimescale, National, Timescale } from '../../content/compiled.ts';
import type { CaseFile, Child } from '../case-file.ts';
import { type Surroundings, situationOf } from '../child-journey.ts';
import { type CountedLimit, countLimit } from './counted-limit.ts';
import { type IsoDate, isoDate } from './dates.ts';
import { lastReview, nextReview, reviewsHeld } from './review-dates.ts';
import type { Situation } from './situation.ts';
import { type NationalRule, nationalRules } from './timescale-rules.ts';
import type { ChildRecord } from './timescale-triggers.ts';

/** An authority's own limit: another figure than the national one, or one that only it sets. */
export interface LocalLimit extends CountedLimit {
  readonly timescale: LocalTimescale;
}

/** One line of a child's timescales. Its own dates are the national ones; the local ones where there is no other. */
export interface Limit extends CountedLimit {
  /** The id of the national time limit, or of the local one where there is no other. */
  readonly id: string;
  readonly national: Timescale | undefined;
  readonly local: readonly LocalLimit[];
  /** It starts again with each review: it is kept by giving the new date, and nothing said of an earlier one holds. */
  readonly recurs: boolean;
  /** The day on which the record says it was done. */
  readonly doneOn: IsoDate | undefined;
  /** The review that is planned, and whether that is after the limit. */
  readonly planned: { readonly on: IsoDate; readonly late: boolean } | undefined;
}

const recurs = ({ trigger }: Timescale | LocalTimescale): boolean => trigger === 'last review held';

/** What the record says of a review: that it was held, and when, or the day planned for it. */
function reviewSaid({ review }: NationalRule, situation: Situation, due: IsoDate | undefined) {
  const { atLeast, exact } = reviewsHeld(situation);
  const next = nextReview(situation);
  const isNext = review === 'later' ? atLeast >= 2 : exact && review === atLeast + 1;
  return {
    doneOn: exact && review === atLeast ? lastReview(situation) : undefined,
    planned: isNext && next !== undefined ? { on: next, late: due !== undefined && next > due } : undefined,
  };
}

const isDone = (rule: NationalRule, situation: Situation): boolean =>
  (typeof rule.review === 'number' && reviewsHeld(situation).atLeast >= rule.review) ||
  (rule.done?.(situation) ?? false);

/** Every time limit that bears on a child, the earliest day first and those without a day last. */
export function timescalesOf(
  { meeting }: Pick<CaseFile, 'meeting'>,
  child: Child,
  surroundings: Surroundings,
  policy: AuthorityPolicy | undefined,
  national: National,
): Limit[] {
  const situation = situationOf(child, surroundings);
  const record: ChildRecord = { situation, national, meetingOn: isoDate(meeting.on) };
  const isTold = (limit: Timescale | LocalTimescale): boolean => limit.id in child.limits && !recurs(limit);

  const localLimits = (besides: string | null, isKept: boolean, stopsAt18: boolean): LocalLimit[] =>
    (policy?.timescales ?? []).flatMap((timescale): LocalLimit[] => {
      if (timescale.besides !== besides) return [];
      const counted = countLimit(timescale, record, { isKept, isTold: isTold(timescale), stopsAt18 });
      return counted ? [{ ...counted, timescale }] : [];
    });

  const nationalLimits = national.timescales.flatMap((timescale): Limit[] => {
    const rule = nationalRules.get(timescale.id);
    if (!rule || rule.bears?.(situation) === false) return [];
    const { id } = timescale;
    const isKept = isDone(rule, situation);
    const stopsAt18 = rule.stopsAt18 ?? false;
    const counted = countLimit(timescale, record, { isKept, isTold: isTold(timescale), stopsAt18 });
    if (!counted) return [];
    const said = reviewSaid(rule, situation, counted.due);
    const local = localLimits(id, isKept, stopsAt18);
    return [{ ...counted, ...said, id, national: timescale, local, recurs: recurs(timescale) }];
  });

  const onlyLocal = localLimits(null, false, false).map((limit): Limit => {
    const { timescale, ...counted } = limit;
    const nothingSaid = { national: undefined, doneOn: undefined, planned: undefined };
    return { ...counted, ...nothingSaid, id: timescale.id, local: [limit], recurs: recurs(timescale) };
  });

  const day = ({ due }: Limit): string => due ?? 'no day';
  return [...nationalLimits, ...onlyLocal].sort((one, other) =>
    day(one) < day(other) ? -1 : Number(day(one) > day(other)),
  );
}
