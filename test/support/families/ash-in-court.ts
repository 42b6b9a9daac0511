// Ash when the balance sheet is finished for court: what is in the register, what each line rests on, voices and the plan.
import type { Values } from '../../../machines/answers/shown.ts';
import { weeksAgo } from '../days.ts';
import { type Telling, aunt, grandmother, neighbour } from '../telling.ts';

const minutes = 'Minutes of the core group';
const tutorNote = 'What Ash told the form tutor';
const letter = 'Letter from Ash’s mother';
const visit = 'The duty worker’s visit next door';

export const register = [
  { what: minutes, kind: 'fact', who: 'The core group', on: weeksAgo(1), found: 'On file, pages 2 to 4' },
  { what: tutorNote, kind: 'child-view', who: 'Form tutor', on: weeksAgo(2), found: 'School record' },
  { what: letter, kind: 'family-view', who: 'Mother', on: weeksAgo(3), found: 'On file, page 9' },
  { what: visit, kind: 'professional-opinion', who: 'Duty worker', on: weeksAgo(2), found: 'Visit record' },
] as const;

/** The line that the practitioner weighs first, in words. */
export const weighed = {
  said: 'At eighteen it would end just before the exams.',
  told: {
    weight: 'modest',
    weightWhy: 'It is nine years away and help can bridge it. Mum failed to engage with the first worker.',
    evidence: [minutes],
    reducedBy: 'A bursary from the council to nineteen.',
    whoProvides: 'The leaving care team has said yes',
    whoPays: 'The council',
    by: weeksAgo(-52),
  },
} as const;

/** Two lines that no question asked for, and a starting point of policy put in words about Ash. */
export const added = {
  against: { side: 'against', text: 'The school bus does not stop next door.', whose: 'Mother' },
  for: { side: 'for', text: 'Could walk to Mum’s before school.', whose: 'Ash' },
  own: { text: 'Ash asked who would sign the form.', whose: 'Ash' },
} as const;

/** A line that is called decisive and rests on an opinion, until something that was agreed stands beneath it too. */
export const onOpinion = { said: 'Awake early, and kind.', told: { evidence: [minutes] } } as const;

/** What the practitioner says of each line that awaits its evidence. */
export const restsOn: readonly (readonly [said: string, told: Values])[] = [
  [
    'Mum asks for help when she knows who will come.',
    { weight: 'decisive', weightWhy: 'It is what every other line at home rests on.', evidence: [minutes, letter] },
  ],
  [onOpinion.said, { weight: 'decisive', weightWhy: 'Mornings are what Ash goes without at home.', evidence: [visit] }],
  ['Her son is home from prison.', { weight: 'significant', evidence: [visit] }],
  ['A door that opens.', { evidence: [tutorNote] }],
  ['Would be the only one of the two to leave.', { evidence: [minutes] }],
  ['Mum keeps a full say.', { evidence: [letter] }],
  ['Two homes that do not speak.', { evidence: [minutes] }],
  ['None that the core group could name.', { evidence: [minutes] }],
  ['Mum, in law and for life.', { evidence: [letter] }],
  ['A worker of one’s own.', { evidence: [minutes] }],
  ['The school, if the carers live far off.', { evidence: [tutorNote] }],
  ['Staff would be awake at night.', { evidence: [letter] }],
  ['Strangers on every shift.', { evidence: [tutorNote] }],
  [
    added.against.text,
    {
      evidence: [letter],
      reducedBy: 'A seat in the taxi that takes Little M.',
      whoProvides: 'The school transport team',
      whoPays: 'The council',
      by: weeksAgo(-6),
    },
  ],
  ['The story goes on at bedtime.', { evidence: [tutorNote] }],
  [
    'Ash would go on listening for the door.',
    {
      evidence: [visit],
      reducedBy: 'A chain on the door.',
      whoProvides: 'The housing officer',
      whoPays: 'The council',
      by: weeksAgo(-3),
    },
  ],
  ['Breakfast at one table.', { evidence: [visit] }],
  [added.for.text, { evidence: [tutorNote] }],
  [added.own.text, { evidence: [tutorNote] }],
];

/** The proceedings began so long ago that the time the law gives them has passed. */
export const proceedings = { dates: { proceedingsIssued: weeksAgo(30) } } as const satisfies Telling;

/** The steps after the sheet, in their order. */
export const weighing = {
  voices: {
    views: [
      {
        who: 'child',
        option: 'stay-home',
        position: 'wants-it',
        words: 'They say Mum failed to engage. She was asleep.',
        saidOn: weeksAgo(2),
        heardBy: 'The form tutor',
      },
      {
        who: 'mother',
        option: 'stay-home',
        position: 'wants-it',
        words: 'I can do mornings if somebody knocks.',
        saidOn: weeksAgo(2),
        heardBy: 'The social worker, at the flat',
      },
      {
        who: 'father',
        option: 'stay-home',
        position: 'does-not-want-it',
        words: 'She has had three years of chances.',
        saidOn: weeksAgo(1),
        heardBy: 'By telephone',
      },
      {
        who: 'relative',
        person: grandmother,
        option: 'kinship',
        position: 'not-sure',
        words: 'The neighbour is good to them, but she is not us.',
        saidOn: weeksAgo(1),
        heardBy: 'A letter',
      },
      {
        who: 'guardian',
        option: 'stay-home',
        position: 'not-sure',
        words: 'Eight weeks of breakfasts would persuade me.',
        saidOn: weeksAgo(1),
        heardBy: 'The case discussion',
      },
    ],
    notHeard: 'The father’s sisters: the social worker rings them this week.',
  },
  comparing: {
    together:
      'At home Ash keeps Mum, Little M and the school, and mornings hang on help. Next door keeps the school and parts the two. Every other way costs Ash the school or the family.',
    bestAndAvailable: 'Best: home with a worker at seven. Available: the worker is named and starts on Monday.',
    notKnown: 'Whether the neighbour’s son moves out; the duty worker asks by the fifth.',
    writtenBy: 'The social worker',
    writtenOn: weeksAgo(1),
  },
  proportionality: {
    harm: 'Hunger on school mornings, and nights alone.',
    likely: 'Likely without a worker; it has not happened in the three weeks with one.',
    serious: 'Serious for learning; very serious for the nights.',
    reduces: 'A worker at seven, offered and taken up.',
    cost: 'The plan asks Mum to open the door to somebody every school day.',
    lessWouldDo: 'A term of help was tried and ended too soon.',
  },
  'permanence-plan': {
    primary: 'stay-home',
    primaryWith: 'Mum and Little M',
    why: 'The help that is missing can be given, and Ash keeps everybody.',
    contingency: 'sgo',
    contingencyWith: 'The neighbour next door',
    contingencyWhen: 'If the breakfasts stop for two weeks or Ash is alone for a night; the core group decides.',
    contingencyReady: 'The duty worker finishes the viability assessment.',
    wouldChange: 'Two weeks without breakfasts, looked at in the core group each month.',
    orders: ['none'],
    childsView: 'I can stay if somebody comes at seven. I want it to be the same person.',
    toldToChild: 'By the form tutor and Mum together, on a Friday.',
    proposedBy: 'The core group',
    proposedOn: weeksAgo(1),
  },
  'family-time': {
    people: [
      {
        person: aunt,
        how: 'indirect',
        oversight: 'unsupervised',
        setBy: 'agreed',
        often: 'A video call each Sunday',
        arrangedBy: 'Mum',
        why: 'The cousins are the same age.',
        reviewedOn: weeksAgo(-12),
      },
      {
        person: neighbour,
        how: 'direct',
        oversight: 'unsupervised',
        setBy: 'agreed',
        often: 'Most evenings',
        arrangedBy: 'Ash and Mum',
        why: 'Her door is the one that opens.',
        reviewedOn: weeksAgo(-12),
      },
      {
        person: grandmother,
        how: 'direct',
        oversight: 'supervised',
        setBy: 'authority',
        often: 'Every second Saturday',
        arrangedBy: 'The family support worker, who drives',
        reviewedOn: weeksAgo(-6),
      },
    ],
    childWants: 'To ring Nan on my own phone.',
  },
  'life-story': {
    stage: 'planned',
    who: 'The family support worker, with Mum',
    by: weeksAgo(-10),
    madeOf: 'A box that Ash keeps, with copies at school.',
    identity: 'Eid with the father’s side, and Punjabi with Nan on Saturdays.',
  },
  'roles-and-decisions': {
    roles: [{ role: 'social-worker', who: 'The duty team', does: 'Visits each Wednesday.' }],
    decisions: [{ what: 'school-trips', decides: 'parents', note: 'Mum signs; the tutor reminds her by text.' }],
  },
} as const satisfies Telling;

/** What the page of gaps lists before anything is finished for court, in its order. */
export const missingAtFirst = [
  'no-parents-view',
  'not-realistic-without-date',
  'evidence-awaited',
  'nothing-reduces',
  'not-compared',
  'not-proportionate',
  'no-plan',
  'no-contingency',
  'no-family-time',
  'direction-missing',
  'one-arrangement',
  'no-life-story',
] as const;
