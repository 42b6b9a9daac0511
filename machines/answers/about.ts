// What is asked about the child: home and legal status, dates, wishes, identity and the people who matter.
import { choice, choices, date, line, person, rows, spoken, words } from './field.ts';

const livingPlaces = [
  'with-parents',
  'with-one-parent',
  'family-arrangement',
  'kinship-placement',
  'foster-care',
  'prospective-adopters',
  'with-order-holder',
  'childrens-home',
  'supported-accommodation',
  'hospital',
  'not-born',
  'elsewhere',
  'not-known',
] as const;

const legalStatuses = [
  'none',
  'child-in-need',
  'child-protection',
  'pre-proceedings',
  'section-20',
  'interim-care-order',
  'care-order',
  'placement-order',
  'interim-supervision-order',
  'supervision-order',
  'not-known',
] as const;

export const homeAndStatus = {
  livesNow: choice(livingPlaces, { required: true }),
  legalStatus: choice(legalStatuses, { required: true }),
  liveWithOrder: choice(['no', 'child-arrangements', 'special-guardianship', 'not-known']),
  homeInWords: words(),
} as const;

export const dates = {
  cameIntoCare: date({ past: true }),
  placementStarted: date({ past: true }),
  regulation24Started: date({ past: true }),
  proceedingsIssued: date({ past: true }),
  lastReview: date({ past: true }),
  nextReview: date(),
  reviewsHeld: choice(['none', 'one', 'two', 'three-or-more', 'not-known']),
} as const;

export const wishes = {
  ownWords: spoken(),
  gathered: choices([
    'talking',
    'drawing-or-play',
    'writing',
    'signs-or-symbols',
    'someone-they-trust',
    'advocate',
    'watching',
  ]),
  gatheredBy: line(),
  gatheredOn: date({ past: true }),
  advocate: choice(['has-one', 'offered', 'declined', 'not-offered', 'not-known']),
  whatMatters: words(),
  wishesByOption: rows({
    option: choice(['stay-home', 'kinship', 'return-home', 'sgo', 'cao', 'adoption', 'ltf', 'residential']),
    words: spoken(),
  }),
  seenNotSaid: words(),
} as const;

export const identity = {
  culture: words(),
  faith: words(),
  language: words(),
  disabilityAndHealth: words(),
  disabled: choice(['yes', 'no', 'not-known']),
  school: words(),
  keepsIdentityAlive: words(),
} as const;

export const network = {
  people: rows({
    person: person(),
    relationship: choice([
      'mother',
      'father',
      'grandparent',
      'brother-or-sister',
      'aunt-or-uncle',
      'step-parent',
      'other-relative',
      'family-friend',
      'foster-carer',
      'professional',
      'other',
    ]),
    whyTheyMatter: words(),
    seesNow: line(),
  }),
  missing: words(),
} as const;
