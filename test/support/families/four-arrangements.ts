// Two ways in which Hazel, Linden, the baby and Sorrel could live, what each would mean for each of them, and what is judged.
import type { Telling } from '../telling.ts';
import { weeksAgo } from '../days.ts';
import { type Own, type Some, baby, hazel, linden, sorrel } from './four-brothers-and-sisters.ts';

export const withGrandmother = 'All three with Grandmother';
export const apartFromBaby = 'Two in long-term foster care';

type Arrangement = typeof withGrandmother | typeof apartFromBaby;

export interface ToldArrangement extends Omit<Some<'arrangement'>, 'homes' | 'moves'> {
  readonly name: string;
  /** Where Sorrel stays. */
  readonly stays: string;
  readonly homes: readonly { readonly who: readonly string[]; readonly where: string }[];
  readonly moves?: readonly { readonly who: readonly string[]; readonly when: string; readonly ready: string }[];
}

/** Two ways in which they could live. Sorrel stays, so that her home stands there before anything is told. */
export const arrangements: { readonly [Name in Arrangement]: ToldArrangement } = {
  [withGrandmother]: {
    name: withGrandmother,
    stays: 'The adopters’ farmhouse',
    homes: [{ who: [hazel, linden, baby], where: 'Grandmother’s bungalow by the weir' }],
    timing: 'staggered',
    moves: [
      { who: [linden], when: 'At half-term', ready: 'A night light and a lock on the weir gate.' },
      { who: [hazel], when: 'After her exams for the choir', ready: 'The loft room, with her own shelf in it.' },
      { who: [baby], when: 'When the unit says so', ready: 'A cot, and nights with a second adult.' },
    ],
    speaksFor: 'One adult whom all three call Nan.',
    speaksAgainst: 'Three moves in one year for one household.',
    makesItWork: 'A rota that two aunts have written down.',
    whoProvides: 'Kinship support team, who have said yes',
    now: 'Two school runs, a cot and a rota on one fridge.',
    life: 'One kitchen that all three may walk into at thirty.',
    resources: 'A grant for the loft was agreed by the panel in May.',
  },
  [apartFromBaby]: {
    name: apartFromBaby,
    stays: 'The adopters’ farmhouse',
    homes: [
      { who: [hazel, linden], where: 'Foster carers near the canal basin' },
      { who: [baby], where: 'With the mother in the family unit' },
    ],
    timing: 'at-once',
    speaksFor: 'Nobody waits for anybody.',
    speaksAgainst: 'The baby would hear of them and seldom see them.',
    makesItWork: 'A carer who drives and likes noise.',
    whoProvides: 'The fostering agency, not asked yet',
    now: 'Two of them settle, and one waits in a unit.',
    life: 'Two who grew up together, and one who heard of it.',
    resources: 'Nine agencies were asked until June, and none had two rooms.',
  },
};

/** What each arrangement would mean for each of them; nobody's effect is on anybody else's sheet. */
export const effects: { readonly [Name in Arrangement]: Readonly<Record<string, Some<'effect'>>> } = {
  [withGrandmother]: {
    [hazel]: {
      options: ['kinship'],
      speaksFor: 'She could stop counting heads.',
      speaksAgainst: 'The choir is an hour away from the weir.',
      makesItWork: 'A lift on Thursdays from her aunt.',
      now: 'A school week of five early trains until the summer.',
      life: 'A place to come back to at Wigilia with her own children.',
      childSays: 'Nan lets me be loud.',
    },
    [linden]: {
      options: ['kinship'],
      speaksFor: 'He would hear her breathe at night.',
      speaksAgainst: 'He would be new again without her until July.',
      makesItWork: 'The audiologist sees Nan first.',
      now: 'Six weeks as the only one with Nan.',
      life: 'Somebody at his wedding who knew him at five.',
      childSays: 'Nan has a boat on the wall.',
    },
    [baby]: {
      options: ['kinship'],
      speaksFor: 'Two big faces from the first winter on.',
      speaksAgainst: 'Leaves the breast when the unit ends.',
      makesItWork: 'Milk by courier, as the midwife planned.',
      now: 'A third cot in one year.',
      life: 'Never has to be told of them by a stranger.',
    },
    [sorrel]: { now: 'She would visit one house and not three.', life: 'One address for all cards.' },
  },
  [apartFromBaby]: {
    [hazel]: {
      options: ['ltf'],
      speaksFor: 'The choir stays round the corner.',
      speaksAgainst: 'She would go on being his second adult.',
      makesItWork: 'Carers who take the spoon from her kindly.',
      now: 'One move, in the holidays, with the dogs’ photograph.',
      life: 'Might never share a table with the youngest.',
      childSays: 'Would I be allowed to close my door?',
    },
    [linden]: {
      options: ['ltf'],
      speaksFor: 'Never a night without her.',
      speaksAgainst: 'New people who do not sign.',
      makesItWork: 'Both carers learn twenty signs before he comes.',
      now: 'One bag, one day, one new song.',
      life: 'Has her; hardly knows the other two.',
      childSays: 'With bunk beds?',
    },
    [baby]: {
      options: ['stay-home'],
      speaksFor: 'Stays with the one voice already known.',
      speaksAgainst: 'An only child with three brothers and sisters.',
      makesItWork: 'A standing Sunday in the unit’s garden.',
      now: 'No move at all at first.',
      life: 'Would have to look for them at eighteen.',
    },
    [sorrel]: { now: 'Two visits to make, so perhaps none.', life: 'Three addresses that go out of date.' },
  },
};

type Judged = NonNullable<Telling['siblings-together']>;

const judged = (told: Judged) =>
  ({ plan: 'staggered', arrangement: withGrandmother, standsFor: ['kinship'], ...told }) as const;

export const judgements: { readonly [Name in Own]: Judged } = {
  [hazel]: judged({
    togetherNow: 'none',
    knowEachOther: 'She can name all his teddies in order.',
    gains: 'Laughter, and a reason to go outside.',
    worries: 'That she would begin to cook.',
    triedToHelp: 'Her mentor practises saying "not my job".',
    planWhy: 'Hazel rests when she sees that somebody else has him.',
    resources: 'No fostering household with three rooms was found for her until June.',
    keepInTouch: 'Bedtime calls go on until her move.',
  }),
  [linden]: judged({
    togetherNow: 'none',
    knowEachOther: 'From her voice through a wall, then a phone.',
    gains: 'He talks, and sleeps past four.',
    worries: 'That he would be without her until July.',
    triedToHelp: 'A recording of her song was played at night.',
    planWhy: 'Linden speaks where Hazel is, and Nan signs already.',
    resources: 'A carer who signs was looked for in two counties.',
    keepInTouch: 'Weekends by the weir from the first week on.',
  }),
  [baby]: judged({
    togetherNow: 'none',
    gains: 'To be known by them from the first winter.',
    planWhy: 'The unit comes first; nothing is lost by planning the cot.',
    keepInTouch: 'A photograph goes to each of them every week.',
  }),
};

export const ifApart: { readonly [Name in Own]: NonNullable<Telling['siblings-apart']> } = {
  [hazel]: {
    explanation: 'You get the loft when your singing is done. You did nothing wrong.',
    explainedBy: 'Nan, with the learning mentor',
    explainedOn: weeksAgo(-1),
    childSaid: 'So I am not being swapped?',
    loss: 'The job of looking after; a diary to put it in.',
    bringTogether: 'The loft stairs, and her last choir concert.',
    nextLook: weeksAgo(-8),
    nextLookBy: 'Hazel’s reviewing officer',
  },
  [linden]: {
    explanation: 'First you, then the boat, then Hazel comes for good.',
    explainedBy: 'His nursery nurse, with signs',
    explainedOn: weeksAgo(-2),
    childSaid: 'He signed "how many sleeps".',
    loss: 'Her hand at the crossing; Nan’s hand is practised.',
    bringTogether: 'Half-term, and forty sleeps on a paper chain.',
    nextLook: weeksAgo(-7),
    nextLookBy: 'The meeting at the nursery',
  },
  [baby]: {
    explanation: 'To be written into the book for later: you came last, and they waited.',
    explainedBy: 'Whoever holds the life story book',
    loss: 'A first year in one room with them.',
    bringTogether: 'The unit’s report, and a safe stair gate.',
    nextLook: weeksAgo(-9),
    nextLookBy: 'The planning meeting before the birth',
  },
};
