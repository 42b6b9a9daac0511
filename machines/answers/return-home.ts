// What is asked about going back home: change, indicators, earlier attempts, legal checks and support.
import { choice, choices, date, each, line, rows, spoken, words } from './field.ts';
import { judgementFields } from './judgement.ts';

/** The twelve signs named in research of 2006 and 2007. They prompt thought; they are never counted. */
const returnIndicators = [
  'under-two',
  'regular-family-time',
  'parents-joined-reviews',
  'parents-see-the-difficulties',
  'no-new-serious-problems',
  'no-younger-half-or-step-siblings',
  'space-kept-at-home',
  'one-placement',
  'same-children-at-home',
  'short-time-in-care',
  'early-active-planning',
  'reliable-visits',
] as const;

export const returnChanges = {
  changes: rows({
    change: words(),
    task: words(),
    who: line(),
    by: date(),
    done: choice(['done', 'under-way', 'not-started', 'not-known']),
  }),
  familyTold: choice(['yes', 'partly', 'no', 'not-known']),
  howTold: words(),
} as const;

export const returnIndicatorAnswers = {
  indicators: each(returnIndicators, {
    seen: choice(['present', 'absent', 'not-known']),
    evidence: words({ field: 'seen', is: ['present', 'absent'] }),
  }),
} as const;

export const earlierReturn = {
  returned: choice(['no', 'yes-and-lasted', 'yes-and-ended', 'not-known'], { required: true }),
  note: words({ field: 'returned', is: ['yes-and-lasted', 'yes-and-ended'] }),
} as const;

export const earlierReturnReview = {
  endedOn: date({ past: true }),
  whyItEnded: words(),
  homeChanged: choice(['yes', 'partly', 'no', 'not-known']),
  homeChangedHow: words(),
  resilient: choice(['yes', 'partly', 'no', 'not-known']),
  resilientHow: words(),
  childSays: spoken(),
} as const;

export const longTimeInCare = {
  modelUsed: choice(['yes', 'planned', 'no', 'not-known']),
  model: line({ field: 'modelUsed', is: ['yes', 'planned'] }),
  found: words(),
} as const;

export const placementWithParents = {
  assessment: choice(['done', 'under-way', 'not-started', 'not-known']),
  assessmentFound: words({ field: 'assessment', is: ['done', 'under-way'] }),
  planReady: choice(['yes', 'no', 'not-known']),
  approvedBy: line(),
  approvedOn: date({ past: true }),
  whyCareOrder: words(),
  dischargeConsidered: choice(['yes', 'no', 'not-known']),
  dischargeNote: words(),
} as const;

export const thirdReview = {
  progress: choice(['as-planned', 'some', 'none', 'not-known']),
  courtDirects: choice(['yes', 'no', 'not-known']),
  exceptional: words(),
  otherPlan: words(),
} as const;

export const returnSupport = {
  preparation: words(),
  help: rows({ need: words(), help: words(), who: line(), paidBy: line(), until: date() }),
  resources: words(),
  resourceKinds: choices(['housing', 'money', 'services', 'travel', 'none']),
  ifItGoesWrong: words(),
} as const;

export const returnJudgement = judgementFields;
