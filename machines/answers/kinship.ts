// What is asked about family and friends: who could care, how the child could live there, and what it takes.
import { choice, choices, date, keyed, line, person, rows, spoken, words } from './field.ts';
import { judgementFields } from './judgement.ts';

export const familyNetwork = {
  anyone: choice(['yes', 'nobody', 'not-known'], { required: true }),
  searched: words({ field: 'anyone', is: ['nobody', 'not-known'] }),
  carers: rows(
    {
      person: person(),
      asked: choice(['yes', 'not-yet', 'does-not-want-to-be-asked', 'not-known']),
      willing: choice(['yes', 'perhaps', 'no', 'not-known']),
      able: choice(['yes', 'with-support', 'no', 'not-known']),
      livesWhere: line(),
      ownWords: spoken(),
      ruledOut: words(),
      ruledOutOn: date({ past: true }),
    },
    { field: 'anyone', is: ['yes'] },
  ),
} as const;

export const familyMeeting = {
  meeting: choice(['held', 'offered', 'declined', 'not-offered', 'not-known'], { required: true }),
  heldOn: date({ past: true, when: { field: 'meeting', is: ['held'] } }),
  outcome: words({ field: 'meeting', is: ['held'] }),
  whyNot: words({ field: 'meeting', is: ['declined', 'not-offered'] }),
  askedBy: words({ field: 'meeting', is: ['offered'] }),
} as const;

export const carerArrangements = {
  carers: keyed('carers', {
    relation: choice([
      'relative-in-law',
      'other-relative',
      'friend-or-connected',
      'parental-responsibility',
      'not-known',
    ]),
    livesHere: choice(['yes', 'no', 'not-known']),
    arrangedBy: choice(['family', 'council', 'not-known']),
    howLong: choice(['under-28-days', '28-days-or-more', 'not-known']),
    approval: choice(['none', 'temporary', 'in-assessment', 'approved', 'not-known']),
    note: words(),
  }),
} as const;

export const familyArrangement = {
  carers: keyed('carers', {
    whoAgreed: words(),
    section17: choice(['given', 'offered', 'asked-for', 'not-discussed', 'not-known']),
    help: words(),
    safeBecause: words(),
  }),
} as const;

export const privateFostering = {
  carers: keyed('carers', {
    noticeGiven: choice(['yes', 'no', 'not-known']),
    noticeOn: date({ past: true, when: { field: 'noticeGiven', is: ['yes'] } }),
    visits: words(),
    next: words(),
  }),
} as const;

export const regulation24 = {
  carers: keyed('carers', {
    assessedFirst: choice(['yes', 'no', 'not-known']),
    agreedBy: line(),
    extended: choice(['no', 'agreed', 'asked-for', 'refused', 'not-known']),
    beforeItEnds: words(),
  }),
} as const;

export const approvedCarer = {
  carers: keyed('carers', {
    stage: choice(['approved', 'panel-booked', 'in-assessment', 'not-started', 'not-known']),
    panelOn: date(),
    needs: words(),
  }),
} as const;

export const unregulated = {
  carers: keyed('carers', {
    why: words(),
    oversight: words(),
    endsBy: date(),
    toldTo: choices(['manager', 'reviewing-officer', 'court', 'nobody-yet']),
  }),
} as const;

export const viability = {
  carers: keyed('carers', {
    result: choice(['not-started', 'under-way', 'positive', 'mixed', 'negative', 'not-known']),
    doneBy: line(),
    doneOn: date({ past: true }),
    strengths: words(),
    worries: words(),
    reduces: words(),
    whoProvides: line(),
    ownWords: spoken(),
  }),
} as const;

export const kinshipJudgement = {
  ...judgementFields,
  carers: keyed('carers', {
    judgement: choice(['realistic', 'realistic-with-support', 'not-known', 'not-realistic-now']),
    reason: words(),
  }),
} as const;
