// How Hazel, Linden, the baby and Sorrel are with one another: each way as it was told, and what each two have shared.
import { weeksAgo } from '../days.ts';
import { type Some, baby, hazel, linden, notes, sorrel } from './four-brothers-and-sisters.ts';

export interface ToldWay {
  readonly account?: Some<'account'>;
  readonly seen: readonly Some<'observation'>[];
}

/** How one is towards another, as it is told in the first round: a way is named "from to". */
export const firstRound: Readonly<Record<string, ToldWay>> = {
  [`${hazel} to ${linden}`]: {
    account: {
      says: 'If he cries I cannot do my sums.',
      heardBy: 'Hazel’s guardian',
      heardOn: weeksAgo(5),
    },
    seen: [
      {
        what: 'She left the relay, sat down by him and tied his shoe.',
        about: ['comfort', 'loyalty'],
        setting: 'school',
        on: weeksAgo(6),
        saw: 'The PE teacher at the relay',
        teller: 'school',
        evidence: [notes.school],
      },
      {
        what: 'She took the torch from him and he hid behind the sofa.',
        about: ['power'],
        setting: 'at-home',
        on: weeksAgo(4),
        saw: 'His carer, from the kitchen',
        teller: 'carer',
        evidence: [notes.carer],
      },
    ],
  },
  [`${linden} to ${hazel}`]: {
    seen: [
      {
        what: 'He kept half his biscuit in his pocket for her all day.',
        about: ['sharing', 'missing'],
        setting: 'at-home',
        on: weeksAgo(4),
        saw: 'The carer who washed the trousers',
        teller: 'carer',
        evidence: [notes.carer],
      },
    ],
  },
  [`${hazel} to ${baby}`]: {
    account: { says: 'I will teach it to whistle.', heardBy: 'The midwife on the ward', heardOn: weeksAgo(2) },
    seen: [
      {
        what: 'She knitted eleven rows of a blanket and unpicked four.',
        about: ['warmth'],
        setting: 'at-home',
        on: weeksAgo(3),
        saw: 'Hazel’s foster mother',
        teller: 'carer',
      },
    ],
  },
  [`${linden} to ${baby}`]: {
    account: { shows: 'Pats a cushion and puts it out of the room.', heardBy: 'Play worker', heardOn: weeksAgo(3) },
    seen: [
      {
        what: 'He asked whether the baby would take his cup.',
        about: ['rivalry'],
        setting: 'family-time',
        on: weeksAgo(3),
        saw: 'The family time worker at the window',
        teller: 'social-worker',
        evidence: [notes.visits],
      },
    ],
  },
  [`${hazel} to ${sorrel}`]: {
    account: { says: 'Does she still have the yellow duck?', heardBy: 'The letterbox worker', heardOn: weeksAgo(8) },
    seen: [
      {
        what: 'She keeps a birthday card for each year, four of them now.',
        about: ['missing', 'loyalty'],
        setting: 'at-home',
        on: weeksAgo(8),
        saw: 'Foster father, under the bed',
        teller: 'carer',
      },
    ],
  },
  [`${sorrel} to ${baby}`]: {
    account: { says: 'Can it have my old pram?', heardBy: 'Adoption worker', heardOn: weeksAgo(4) },
    seen: [
      {
        what: 'She drew five people with a very small one in a pod.',
        about: ['warmth'],
        setting: 'school',
        on: weeksAgo(4),
        saw: 'Her playgroup leader',
        teller: 'school',
        evidence: [notes.adoption],
      },
    ],
  },
};

/** What is added when the gaps are mended: a second source, the way that was missing, and the pair left for later. */
export const secondRound: Readonly<Record<string, ToldWay>> = {
  [`${linden} to ${hazel}`]: {
    account: { says: 'She is my big light.', heardBy: 'Speech therapist', heardOn: weeksAgo(1) },
    seen: [],
  },
  [`${sorrel} to ${hazel}`]: {
    account: { says: 'Zel sang me the duck song.', heardBy: 'Her adoptive mother, by phone', heardOn: weeksAgo(1) },
    seen: [
      {
        what: 'She put two plates out in the doll’s house, one for Zel.',
        about: ['play', 'missing'],
        setting: 'at-home',
        on: weeksAgo(1),
        saw: 'Her adoptive father',
        teller: 'relative',
        evidence: [notes.adoption],
      },
    ],
  },
  [`${linden} to ${sorrel}`]: {
    account: { shows: 'Turns the frame to the wall, then back.', heardBy: 'His respite carer', heardOn: weeksAgo(1) },
    seen: [
      {
        what: 'He asked if she has the same ears.',
        about: ['imitation'],
        setting: 'health',
        on: weeksAgo(2),
        saw: 'The audiologist’s clerk',
        teller: 'health',
      },
    ],
  },
  [`${sorrel} to ${linden}`]: {
    account: { says: 'Who is the boy with the hat?', heardBy: 'Adoptive grandmother', heardOn: weeksAgo(1) },
    seen: [
      {
        what: 'She kissed the photo of the hat and went on eating.',
        about: ['warmth'],
        setting: 'at-home',
        on: weeksAgo(1),
        saw: 'A cousin at the table',
        teller: 'relative',
      },
    ],
  },
};

/** Why a pair waits. */
export const later = { pair: [linden, sorrel], why: 'The adopters are away until the end of the month.' } as const;

/** What two have shared, and how they keep in touch, by the pair. */
export const pairs: readonly {
  readonly pair: readonly [string, string];
  readonly history: Some<'pairHistory'>;
  readonly touch: Some<'touch'>;
}[] = [
  {
    pair: [hazel, linden],
    history: {
      met: 'lived-together',
      timeTogether: 'Four years in one room, five months apart.',
      adults: 'She was thanked for him and he was never scolded.',
      changes: 'On the allotment they dig side by side for an hour.',
    },
    touch: {
      how: 'both',
      oversight: 'facilitated',
      often: 'Saturdays until tea, and each bedtime.',
      means: 'The allotment, and a bedtime call.',
      arrangedBy: 'Hazel’s foster father drives.',
      why: 'It is the one hour in which both of them laugh.',
      reviewedOn: weeksAgo(-6),
    },
  },
  {
    pair: [hazel, baby],
    history: { met: 'never-met', timeTogether: 'None yet; a scan picture by her bed.' },
    touch: {
      how: 'indirect',
      often: 'A voice message each Sunday.',
      means: 'Their mother plays it aloud.',
      arrangedBy: 'The midwife and their mother.',
      why: 'She asked to be known from the start.',
      reviewedOn: weeksAgo(-10),
    },
  },
  {
    pair: [hazel, sorrel],
    history: { met: 'lived-together', timeTogether: 'Eleven months, before Linden was born.' },
    touch: {
      how: 'indirect',
      often: 'Letterbox, in June and at Christmas.',
      means: 'A card and a pressed flower.',
      arrangedBy: 'The letterbox office.',
      why: 'Each has asked after the other by name.',
      reviewedOn: weeksAgo(-20),
    },
  },
  {
    pair: [linden, baby],
    history: { met: 'never-met', timeTogether: 'None, and he would rather wait.' },
    touch: {
      how: 'direct',
      oversight: 'supervised',
      often: 'Once, in the week after the birth.',
      means: 'The quiet room on the ward.',
      arrangedBy: 'His social worker brings him.',
      why: 'He needs to see that his cup is safe.',
      reviewedOn: weeksAgo(-12),
    },
  },
  {
    pair: [linden, sorrel],
    history: { met: 'never-met', timeTogether: 'They have two photographs of each other.' },
    touch: {
      how: 'indirect',
      often: 'A drawing each term.',
      means: 'In the envelope with the school report.',
      arrangedBy: 'Adoption support posts it.',
      why: 'He wants to ask about ears.',
      reviewedOn: weeksAgo(-24),
    },
  },
  {
    pair: [baby, sorrel],
    history: { met: 'never-met', timeTogether: 'A pram that waits in a garage.' },
    touch: {
      how: 'none-for-now',
      why: 'It is thought of again when the baby is home from hospital.',
      reviewedOn: weeksAgo(-14),
    },
  },
];
