// An invented group: Hazel and Linden in two foster homes, a baby who is due, and Sorrel, who was adopted before.
import type { FormAnswers } from '../../../machines/answers/forms.ts';
import { monthsAgo, weeksAgo } from '../days.ts';
import type { Telling } from '../telling.ts';

export const hazel = 'Hazel';
export const linden = 'Linden';
export const baby = 'Baby';
export const sorrel = 'Sorrel';

/** The children of the case, in the order in which they are added. */
export const ownChildren = [hazel, linden, baby] as const;
export type Own = (typeof ownChildren)[number];

/** Answers of a form, as far as they were given. */
export type Some<Form extends keyof FormAnswers> = Partial<FormAnswers[Form]>;

export const others = {
  [sorrel]: { label: sorrel, lives: 'adopted', about: 'Three, on the mother’s side' },
} as const satisfies { readonly [name: string]: Some<'sibling'> };

export const notes = {
  school: 'School’s note of the sports day',
  carer: 'Linden’s carer’s diary',
  visits: 'Notes of the visits at the family centre',
  adoption: 'Letter from the adoption support team',
} as const;

export const register: readonly (Some<'evidence'> & { readonly what: string })[] = [
  { what: notes.school, kind: 'fact', who: 'Hazel’s class teacher', on: weeksAgo(6), found: 'School record' },
  { what: notes.carer, kind: 'fact', who: 'Linden’s foster carer', on: weeksAgo(4), found: 'Fostering file' },
  { what: notes.visits, kind: 'fact', who: 'The family time worker', on: weeksAgo(3), found: 'Centre file' },
  { what: notes.adoption, kind: 'fact', who: 'Adoption support', on: monthsAgo(2), found: 'Adoption file' },
];

/** What is told first of a child, so that it can be asked where brothers and sisters are. */
const inCare = (homeInWords: string) =>
  ({ livesNow: 'foster-care', legalStatus: 'interim-care-order', liveWithOrder: 'no', homeInWords }) as const;

export const homes: { readonly [Name in Own]: NonNullable<Telling['home-and-status']> } = {
  [hazel]: inCare('A long lane, with foster carers and two old dogs.'),
  [linden]: inCare('Third floor, with a foster carer on her own.'),
  [baby]: {
    livesNow: 'not-born',
    legalStatus: 'pre-proceedings',
    homeInWords: 'Not here before the spring.',
  },
};

/** Each child's own answer. Hazel counts Sorrel, and Linden does not. */
export const counts: { readonly [Name in Own]: NonNullable<Telling['siblings']> } = {
  [hazel]: {
    any: 'yes',
    whoCounts: {
      [linden]: { counts: 'yes', tie: 'half', childSays: 'He is my best pest.' },
      [baby]: { counts: 'yes', tie: 'full', childSays: 'I talk to the bump on the phone.' },
      [sorrel]: { counts: 'yes', tie: 'full', childSays: 'I was her first friend.' },
    },
  },
  [linden]: {
    any: 'yes',
    whoCounts: {
      [hazel]: { counts: 'yes', tie: 'half', childSays: 'Hazel knows where the moon goes.' },
      [baby]: { counts: 'no', tie: 'half', childSays: 'It is only a tummy.' },
      [sorrel]: { counts: 'no', tie: 'half', childSays: 'That girl is in a frame.' },
    },
  },
  [baby]: {
    any: 'yes',
    whoCounts: {
      [hazel]: { counts: 'too-young', tie: 'full' },
      [linden]: { counts: 'too-young', tie: 'half' },
      [sorrel]: { counts: 'too-young', tie: 'full' },
    },
  },
};

export const needs: { readonly [Name in Own]: NonNullable<Telling['sibling-needs']> } = {
  [hazel]: {
    needs: 'Somebody who lets her be ten and not the mother.',
    care: 'An hour each evening that is hers alone.',
    withThem: 'She watches the door until Linden has eaten.',
    background: 'Her father’s language is Polish, and she counts in it.',
    wants: 'I want my own shelf and him next door.',
    heardBy: 'Hazel’s learning mentor',
    heardOn: weeksAgo(3),
  },
  [linden]: {
    needs: 'A carer who is awake when he is, at four.',
    care: 'The same song, the same blanket, every night.',
    withThem: 'He speaks in whole sentences when Hazel is there.',
    background: 'He has glue ear and lip-reads more than people think.',
    wants: 'Put my bed where I can see her bed.',
    heardBy: 'His nursery nurse',
    heardOn: weeksAgo(2),
  },
  [baby]: {
    needs: 'To be held by few arms, and the same ones.',
    care: 'A feeding plan from the first day on the ward.',
    withThem: 'Nobody can know yet; voices may be known from the phone.',
  },
};

/** What each of them came through. Sorrel's is on no child's paper, as she is no child of the case. */
export const ownHistories = {
  [hazel]: {
    comingApart: 'By taxi from the bus station, at nine in the evening.',
    trauma: 'She hid in the airing cupboard and counted aloud.',
    adults: 'She was sent for milk and thanked for nothing.',
  },
  [linden]: {
    comingApart: 'In a car seat that was too small, asleep.',
    trauma: 'He was carried past the police and remembers boots.',
    adults: 'The lodger petted him and then forgot him.',
  },
  [baby]: {
    comingApart: 'Not apart from anybody yet but the two by phone.',
    trauma: 'The midwife wrote down loud nights in the first months.',
    adults: 'Spoken of kindly, and by a name already.',
  },
  [sorrel]: {
    comingApart: 'From the ward to the adopters’ house at eleven months.',
    trauma: 'She lay in wet clothes, as her first carers noted.',
    adults: 'The pretty one, whom visitors were shown.',
  },
} as const satisfies { readonly [Name in Own | typeof sorrel]: Some<'ownHistory'> };

/** What it means for the group. It is on no child's sheet, as it tells of all of them. */
export const history: Some<'siblingHistory'> = {
  size: 'Three bedrooms would do, with the baby beside an adult.',
  changes: 'Outdoors they share; in a kitchen they count plates.',
  soFar: 'Two carers were asked in March, and both had one room.',
};

/** Worries that are thought through: at first one is only named. */
export const worry = {
  prompt: 'parenting-role',
  first: {
    between: [hazel, linden],
    what: 'She cuts up his food and goes without until he is done.',
    ways: 'one-way',
    setting: ['at-home', 'family-time'],
    on: weeksAgo(4),
    saw: 'His foster carer, at the stove',
    whose: 'Linden’s foster carer, in her own words',
  },
  thoughtThrough: {
    serious: 'For her a year of small lunches; for him little so far.',
    long: 'Since he could sit, at each meal that both are at.',
    tried: 'The carer serves both plates at once, six weeks now.',
    mended: 'yes',
    mendedHow: 'An adult at each meal, and her own hour.',
    evidence: [notes.carer],
  },
} as const;

export const looked = {
  prompt: 'rivalry',
  told: { seen: 'not-seen', note: 'Asked at nursery, both homes and the park.' },
} as const;

/** The adopters were asked that it stands on the papers of the two who are born, and not on the baby's. */
export const adopted: Some<'adoptedSibling'> = {
  asked: 'yes',
  adoptersSay: 'No room for another child, and every wish to meet in summer.',
  orders: 'A letterbox agreement, signed and kept since.',
  touchNow: 'One card a year that nobody answered until now.',
  knows: 'Sorrel has a page about Zel in the life story book.',
  lookAgain: weeksAgo(-20),
  papers: [hazel, linden],
};

/** It is the baby's own, and Hazel may read it. */
export const laterBorn: Some<'laterBorn'> = {
  due: 'In the second week of spring',
  plan: 'An assessment with the mother in a family unit.',
  sameHome: 'The grandmother was asked and said yes to a cot.',
  meet: 'In the quiet room, with a photograph for each to keep.',
  tell: 'Their mother tells them by phone, with the midwife there.',
  lookAgain: weeksAgo(-14),
  papers: [hazel],
};
