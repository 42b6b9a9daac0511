// An invented child who lives at home with one parent, on a child protection plan.
import { monthsAgo, weeksAgo } from '../days.ts';
import type { OnSheet, Telling } from '../telling.ts';

export const childAtHome = {
  'home-and-status': {
    livesNow: 'with-one-parent',
    legalStatus: 'child-protection',
    liveWithOrder: 'no',
    homeInWords: 'With Mum in the flat above the shop; the child protection plan began in the winter.',
  },
  wishes: {
    ownWords: 'I want Mum to get up in the morning. I want to stay in my school.',
    gathered: ['talking', 'someone-they-trust'],
    gatheredBy: 'The form tutor, with the social worker there',
    gatheredOn: weeksAgo(2),
    advocate: 'declined',
    whatMatters: 'The school trip, and not having to explain.',
    wishesByOption: [{ option: 'stay-home', words: 'Home, if she gets help that stays.' }],
    seenNotSaid: 'Keeps food in the school bag.',
  },
  identity: {
    culture: 'British Pakistani on the father’s side, and proud of it.',
    faith: 'Mosque with an uncle when he visits.',
    language: 'English; understands Punjabi.',
    disabilityAndHealth: 'Wears glasses that are broken.',
    disabled: 'no',
    school: 'The same school for two years, late on most Mondays.',
    keepsIdentityAlive: 'Eid with the father’s side.',
  },
  'home-support': {
    support: {
      'early-help': { tried: 'tried', result: 'Helped for a term, then the worker left.' },
      'family-meeting': { tried: 'considered', result: 'Put off because nobody rang the father’s side.' },
      'strengthening-families': { tried: 'not-known' },
    },
    otherSupport: 'Breakfast club, free since January.',
    whyItEnded: 'The term ended and so did the money.',
  },
  'home-risks': {
    risks: [
      {
        harm: 'Goes hungry two or three mornings a week and cannot work in class.',
        likely: 'very-likely',
        serious: 'serious',
        evidence: 'The breakfast club register and the tutor.',
        reduces: 'Somebody at the flat at seven on school days.',
        whoProvides: 'The family support worker',
      },
      {
        harm: 'Is alone overnight when Mum is unwell.',
        likely: 'possible',
        serious: 'very-serious',
        evidence: 'Twice since the spring, as Mum said herself.',
        reduces: 'A list of people to ring, on the fridge.',
        whoProvides: 'Mum and the health visitor',
      },
    ],
    protective: [{ text: 'Mum asks for help when she knows who will come.', whose: 'The tutor' }],
    safeIf: 'Breakfast is there every day for eight weeks and nobody is alone at night.',
  },
  'home-judgement': {
    judgement: 'realistic-with-support',
    support: 'A worker at seven on school days, for six months, not for a term.',
    reason: 'What is missing can be given, and Mum asked for it.',
    judgedOn: weeksAgo(1),
    whose: 'The core group',
  },
  'family-meeting': { meeting: 'declined', whyNot: 'Mum is ashamed; she would like it without her brother.' },
  siblings: {
    any: 'yes',
    whoCounts: [{ label: 'Little M', tie: 'full', lives: 'same-home', childSays: 'She only sleeps when I am there.' }],
  },
  'siblings-together': {
    togetherNow: 'all',
    knowEachOther: 'They have shared a bed since the baby came.',
    gains: 'Each is what the other goes to sleep with.',
    worries: 'The older one packs the bag for both.',
    triedToHelp: 'The club takes both now.',
    plan: 'all-together',
    planWhy: 'Nobody has seen one calm without the other.',
    resources: 'There are few homes for two.',
    keepInTouch: 'Same room, same school run.',
    standsFor: ['stay-home', 'sgo', 'adoption'],
  },
  'adoption-questions': {
    ageAndAttachment: 'Old enough to know who Mum is, and tied to her.',
    lifelongEffect: 'Would lose in law the grandmother who writes every week.',
    earlyPermanence: 'does-not-bear',
    earlyPermanenceNote: 'The child lives at home.',
    kinFirst: 'yes',
    siblingsAdopted: 'no',
    lastResort: 'Everything else on this sheet would do.',
  },
  'other-arrangements': {
    bears: 'no',
    why: 'A family home is within reach.',
    gains: [{ text: 'Staff would be awake at night.', whose: 'Mum' }],
    drawbacks: [
      {
        text: 'Strangers on every shift.',
        whose: 'The child',
        reduces: 'One named key worker.',
        whoProvides: 'The home',
      },
    ],
    backToFamily: 'Would be written before the first night.',
  },
  'other-judgement': {
    judgement: 'not-realistic-now',
    reason: 'Nobody in the core group sees a need for it.',
    judgedOn: monthsAgo(1),
    whose: 'The core group',
  },
} as const satisfies Telling;

export const childAtHomeOnSheet: readonly OnSheet[] = [
  ['Staying at home', "The child's wishes", 'Home, if she gets help that stays.'],
  ['Staying at home', 'Needs met and unmet', 'Helped for a term, then the worker left.'],
  ['Staying at home', 'Harm risked: what, how likely, how serious', 'Is alone overnight when Mum is unwell.'],
  ['Staying at home', 'What would reduce it, and who provides it', 'Somebody at the flat at seven on school days.'],
  ['Staying at home', 'Where we stand', 'A worker at seven on school days, for six months, not for a term.'],
  ['Adoption', 'Needs met and unmet', 'Old enough to know who Mum is, and tied to her.'],
  ['Adoption', 'Permanence to 18 and beyond', 'Would lose in law the grandmother who writes every week.'],
  ['Other arrangements', 'Gains, now and for life', 'Staff would be awake at night.'],
  ['Other arrangements', 'Losses', 'Strangers on every shift.'],
  ['Other arrangements', 'Where we stand', 'Nobody in the core group sees a need for it.'],
  ['Staying at home', 'Brothers and sisters', 'Each is what the other goes to sleep with.'],
  ['Special guardianship', 'Brothers and sisters', 'Each is what the other goes to sleep with.'],
  ['Adoption', 'Brothers and sisters', 'Each is what the other goes to sleep with.'],
];
