// Which national time limits the plan shows, and what the record says of each: whether it bears, and whether it is done.
import { carerHasTemporaryApproval } from './kinship.ts';
import { isoDate } from './dates.ts';
import { type Situation, isUnderCareOrder, isUnderPlacementOrder } from './situation.ts';

export interface NationalRule {
  /** The review that it is about. */
  readonly review?: 1 | 2 | 'later';
  /** Whether it bears on a child to whom its trigger has happened; left out when it always does. */
  readonly bears?: (situation: Situation) => boolean;
  /** Whether the record shows that it is done. */
  readonly done?: (situation: Situation) => boolean;
  /** It cannot run past the 18th birthday. */
  readonly stopsAt18?: true;
}

/** The care plan is then made under the Children Act 1989 s.31A, in the court's own time. */
const hasCourtCarePlan = (situation: Situation): boolean =>
  isUnderCareOrder(situation) ||
  isUnderPlacementOrder(situation) ||
  isoDate(situation.answers.dates?.proceedingsIssued) !== undefined;

const isExtended = ({ answers }: Situation): boolean =>
  Object.values(answers['regulation-24']?.carers ?? {}).some(({ extended }) => extended === 'agreed');

/** Nobody is approved for the time being any more, and somebody is approved in full. */
const isApprovedInFull = (situation: Situation): boolean => {
  const approved = [
    ...Object.values(situation.answers['carer-arrangements']?.carers ?? {}).map(({ approval }) => approval),
    ...Object.values(situation.answers['approved-carer']?.carers ?? {}).map(({ stage }) => stage),
  ].includes('approved');
  return approved && !carerHasTemporaryApproval(situation);
};

const ordersThatEndProceedings: readonly string[] = ['care-order', 'placement-order', 'supervision-order'];

const isFinalOrderMade = ({ answers }: Situation): boolean =>
  ordersThatEndProceedings.includes(answers['home-and-status']?.legalStatus ?? '');

/** By the id of the time limit, as content names it. */
export const nationalRules: ReadonlyMap<string, NationalRule> = new Map<string, NationalRule>([
  ['time-review-first', { review: 1 }],
  ['time-review-second', { review: 2 }],
  ['time-review-later', { review: 'later' }],
  ['time-permanence-plan', {}],
  ['time-care-plan', { bears: (situation) => !hasCourtCarePlan(situation) }],
  ['time-placement-plan', {}],
  ['time-visit-first', {}],
  ['time-health-first', {}],
  ['time-pep-first', {}],
  ['time-reg24-approval', { bears: (situation) => !isExtended(situation), done: isApprovedInFull }],
  ['time-reg24-25-total', { bears: isExtended, done: isApprovedInFull }],
  ['time-care-proceedings', { done: isFinalOrderMade }],
  ['time-supervision-order-first', { stopsAt18: true }],
  ['time-supervision-order-longest', { stopsAt18: true }],
  ['time-pathway-assessment', {}],
]);
