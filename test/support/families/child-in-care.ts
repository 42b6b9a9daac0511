// An invented child under an interim care order for five months, whose earlier return home broke down.
import { monthsAgo, weeksAgo } from '../days.ts';
import { type OnSheet, type Telling, aunt, grandmother } from '../telling.ts';
import { brotherApart } from './brother-apart.ts';

/** What is told of the child, the home that was left and the family, wherever the child lives meanwhile. */
export const childInCare = {
  dates: {
    cameIntoCare: monthsAgo(5),
    placementStarted: weeksAgo(10),
    proceedingsIssued: monthsAgo(5),
    lastReview: monthsAgo(2),
    nextReview: weeksAgo(-12),
    reviewsHeld: 'two',
  },
  wishes: {
    ownWords: 'I like Nan. I miss my bed. Can the cat come?',
    gathered: ['talking', 'drawing-or-play'],
    gatheredBy: 'The social worker, with the nursery key worker',
    gatheredOn: weeksAgo(3),
    advocate: 'offered',
    whatMatters: 'That somebody stays until the light is off, and that the cat is safe.',
    wishesByOption: [
      { option: 'kinship', words: 'I want to stay at the house with the red door.' },
      { option: 'return-home', words: 'Only when nobody shouts at night.' },
    ],
    seenNotSaid: 'Goes quiet when a car door slams outside.',
  },
  identity: {
    culture: 'White British and Jamaican; the grandmother tells stories of the island.',
    faith: 'Goes to chapel with the grandmother at Easter.',
    language: 'English, and some Patois words at bedtime.',
    disabilityAndHealth: 'Asthma, with a blue inhaler.',
    disabled: 'no',
    school: 'Nursery, four mornings a week.',
    keepsIdentityAlive: 'Hair cared for by someone who knows how, and the Sunday dinner.',
  },
  network: {
    people: [
      {
        person: grandmother,
        relationship: 'grandparent',
        whyTheyMatter: 'She is the one the child runs to.',
        seesNow: 'Every day',
      },
      {
        person: aunt,
        relationship: 'aunt-or-uncle',
        whyTheyMatter: 'Sunday dinners and swimming.',
        seesNow: 'Most Sundays',
      },
    ],
    missing: 'Nobody has looked for the family of the father.',
  },
  'home-support': {
    support: {
      'child-protection-plan': {
        tried: 'tried',
        result: 'Eight months; visits were let in and nothing changed at night.',
      },
      'housing-or-money': { tried: 'offered', result: 'A move away from the street was offered and not taken up.' },
    },
    otherSupport: 'A women’s refuge worker came on Tuesdays.',
    whyItEnded: 'The police were called twice in one week and the child was in the room.',
  },
  'home-risks': {
    risks: [
      {
        harm: 'Sees the mother being hurt, as in March and again in May.',
        likely: 'likely',
        serious: 'very-serious',
        evidence: 'Two police records and what the child drew.',
        reduces: 'An order that keeps him from the flat, and a new lock.',
        whoProvides: 'The court, and housing',
      },
    ],
    protective: [{ text: 'The mother rings the grandmother when she is afraid.', whose: 'Grandmother' }],
    safeIf: 'He has been gone for six months and the mother has said so to the police herself.',
  },
  'home-judgement': {
    judgement: 'not-realistic-now',
    reason: 'He still has a key, and the mother says that she cannot ask for it back yet.',
    judgedOn: weeksAgo(1),
    whose: 'The social worker and the team manager',
  },
  'family-meeting': {
    meeting: 'held',
    heldOn: monthsAgo(3),
    outcome: 'The family asked that the grandmother be looked at first and the aunt take the weekends.',
  },
  viability: {
    carers: {
      [grandmother]: {
        result: 'positive',
        doneBy: 'A fostering social worker',
        doneOn: weeksAgo(8),
        strengths: 'She brought up three children and reads fear in this one at once.',
        worries: 'Her hip: she cannot run after a child in the park.',
        reduces: 'The aunt takes the park on Saturdays.',
        whoProvides: 'Aunt',
        ownWords: 'I would walk through fire, only slowly.',
      },
    },
  },
  'kinship-judgement': {
    judgement: 'realistic-with-support',
    support: 'Money for a second bedroom, and a night each fortnight with the aunt.',
    reason: 'The bond is strong and the wider family stands round her.',
    judgedOn: weeksAgo(1),
    whose: 'The social worker',
    carers: {
      [grandmother]: { judgement: 'realistic-with-support', reason: 'With the second bedroom it works.' },
    },
  },
  'return-changes': {
    changes: [
      {
        change: 'Nobody who has hurt the mother comes to the flat for six months.',
        task: 'She applies for the order and keeps a diary with the refuge worker.',
        who: 'The mother, with the refuge worker',
        by: weeksAgo(-26),
        done: 'under-way',
      },
    ],
    familyTold: 'partly',
    howTold: 'The mother was told at the review; she asked for it in writing.',
  },
  'return-indicators': {
    indicators: {
      'regular-family-time': { seen: 'present', evidence: 'Three times a week, and she has missed two.' },
      'parents-see-the-difficulties': { seen: 'absent', evidence: 'She says that all will be as before.' },
      'reliable-visits': { seen: 'not-known' },
    },
  },
  'earlier-return': {
    returned: 'yes-and-ended',
    note: 'Went home from section 20 care and was back within eleven weeks.',
  },
  'earlier-return-review': {
    endedOn: monthsAgo(6),
    whyItEnded: 'He moved back in during the fourth week and nobody was told.',
    homeChanged: 'partly',
    homeChangedHow: 'The lock is new; the same people have the key.',
    resilient: 'not-known',
    resilientHow: 'Sleeps through now, for the first time; a third move would undo that.',
    childSays: 'I do not want to pack again.',
  },
  'placement-with-parents': {
    assessment: 'under-way',
    assessmentFound: 'Two of the four visits are done; the flat itself is clean and warm.',
    planReady: 'no',
    approvedBy: 'Not yet put to the nominated officer',
    whyCareOrder: 'To be able to act at once if he comes back.',
    dischargeConsidered: 'no',
    dischargeNote: 'Too early while the court has the case.',
  },
  'return-support': {
    preparation: 'First teas, then nights, and a calendar with stickers.',
    help: [
      {
        need: 'The mother should not be alone at bedtime in the first month.',
        help: 'A family support worker from five until eight.',
        who: 'Early help',
        paidBy: 'The council',
        until: weeksAgo(-30),
      },
    ],
    resources: 'There is a wait of nine weeks for the course.',
    resourceKinds: ['services'],
    ifItGoesWrong: 'The child goes to the grandmother on the same day, and the court is told.',
  },
  'return-judgement': {
    judgement: 'not-known',
    findOutWhat: 'Whether he has given the key back',
    findOutWho: 'The refuge worker',
    findOutBy: weeksAgo(-4),
    reason: 'Too much hangs on one fact that nobody has checked.',
    judgedOn: weeksAgo(1),
    whose: 'The social worker',
  },
  ...brotherApart,
} as const satisfies Telling;

/** Where the words of this family stand, the same wherever the child lives meanwhile. */
export const childInCareOnSheet: readonly OnSheet[] = [
  ['Kinship care', "The child's wishes", 'I want to stay at the house with the red door.'],
  ['Return home', "The child's wishes", 'Only when nobody shouts at night.'],
  ['Return home', "The child's wishes", 'I do not want to pack again.'],
  [
    'Staying at home',
    'Harm risked: what, how likely, how serious',
    'Sees the mother being hurt, as in March and again in May.',
  ],
  [
    'Staying at home',
    'What would reduce it, and who provides it',
    'An order that keeps him from the flat, and a new lock.',
  ],
  ['Staying at home', 'Gains, now and for life', 'The mother rings the grandmother when she is afraid.'],
  ['Staying at home', 'Where we stand', 'He still has a key, and the mother says that she cannot ask for it back yet.'],
  ['Kinship care', 'Gains, now and for life', 'She brought up three children and reads fear in this one at once.'],
  ['Kinship care', 'Harm risked: what, how likely, how serious', 'Her hip: she cannot run after a child in the park.'],
  ['Kinship care', 'Views of parents, carers, guardian and IRO', 'I would walk through fire, only slowly.'],
  ['Kinship care', 'Where we stand', 'Money for a second bedroom, and a night each fortnight with the aunt.'],
  [
    'Return home',
    'What would reduce it, and who provides it',
    'Nobody who has hurt the mother comes to the flat for six months.',
  ],
  [
    'Return home',
    "Stability and the carer's commitment",
    'Went home from section 20 care and was back within eleven weeks.',
  ],
  [
    'Return home',
    'Harm risked: what, how likely, how serious',
    'He moved back in during the fourth week and nobody was told.',
  ],
  ['Return home', 'Legal route and parental responsibility', 'To be able to act at once if he comes back.'],
  ['Return home', 'Evidence, and what is missing', 'Three times a week, and she has missed two.'],
  ['Return home', 'Where we stand', 'Whether he has given the key back, The refuge worker'],
  ['Kinship care', 'Brothers and sisters', 'Every Saturday at the swimming pool, with the aunt.'],
  ['Long-term fostering', 'Brothers and sisters', 'Every Saturday at the swimming pool, with the aunt.'],
];
