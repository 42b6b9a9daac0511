// What is asked for the permanence plan: the plan and the second plan, family time, life story work, roles and decisions.
import { options } from '../vocabulary.ts';
import { choice, choices, date, line, person, rows, spoken, words } from './field.ts';

export const permanencePlan = {
  primary: choice(options),
  primaryWith: line(),
  why: words(),
  contingency: choice(options),
  contingencyWith: line(),
  contingencyWhen: words(),
  contingencyReady: words(),
  wouldChange: words(),
  orders: choices([
    'none',
    'supervision-order',
    'care-order',
    'placement-order',
    'sgo',
    'cao',
    'end-care-order',
    'not-known',
  ]),
  move: words(),
  childsView: spoken(),
  toldToChild: words(),
  proposedBy: line(),
  proposedOn: date({ past: true }),
} as const;

export const familyTime = {
  people: rows({
    person: person(),
    how: choice(['direct', 'indirect', 'both', 'none-for-now', 'not-known']),
    oversight: choice(['unsupervised', 'facilitated', 'supervised', 'not-known'], {
      when: { field: 'how', is: ['direct', 'indirect', 'both'] },
    }),
    setBy: choice(['court-order', 'agreed', 'authority', 'not-known'], {
      when: { field: 'how', is: ['direct', 'indirect', 'both', 'none-for-now'] },
    }),
    often: line({ field: 'how', is: ['direct', 'indirect', 'both'] }),
    arrangedBy: line({ field: 'how', is: ['direct', 'indirect', 'both'] }),
    why: words(),
    reviewedOn: date(),
  }),
  childWants: spoken(),
  overTime: words(),
} as const;

export const lifeStory = {
  stage: choice(['begun', 'planned', 'not-begun', 'not-known']),
  who: line(),
  by: date(),
  madeOf: words(),
  identity: words(),
} as const;

/** Who does what, and who decides what from day to day (delegated authority). */
export const rolesAndDecisions = {
  roles: rows({
    role: choice([
      'social-worker',
      'team-manager',
      'iro',
      'guardian',
      'carer',
      'carers-worker',
      'parent',
      'school',
      'health',
      'advocate',
      'other',
    ]),
    who: line(),
    does: words(),
  }),
  decisions: rows({
    what: choice([
      'nights-away',
      'school-trips',
      'hair-and-clothes',
      'everyday-health',
      'vaccinations',
      'medical-treatment',
      'school-choice',
      'photos-and-phones',
      'clubs-and-hobbies',
      'holidays-here',
      'holidays-abroad',
      'passport',
      'name-used',
      'faith',
      'other',
    ]),
    decides: choice(['carers', 'parents', 'authority', 'together', 'child', 'court', 'not-known']),
    note: words(),
  }),
} as const;
