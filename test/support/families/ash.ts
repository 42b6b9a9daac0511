// An invented child in Bradford: Ash, nine, at home, with two private homes on offer.
import { weeksAgo } from '../days.ts';
import { type ToldChild, aunt, neighbour } from '../telling.ts';
import { childAtHome, childAtHomeOnSheet } from './child-at-home.ts';
import { weighed } from './weighing.ts';

export const ash: ToldChild = {
  label: 'Ash',
  years: '9',
  telling: {
    ...childAtHome,
    network: {
      people: [
        {
          person: neighbour,
          relationship: 'family-friend',
          whyTheyMatter: 'Her door is the one that opens.',
          seesNow: 'Most evenings',
        },
        { person: aunt, relationship: 'aunt-or-uncle', whyTheyMatter: 'Rings on birthdays.', seesNow: 'By video' },
      ],
      missing: 'The father’s sisters.',
    },
    'family-network': {
      anyone: 'yes',
      carers: [
        {
          person: neighbour,
          asked: 'yes',
          willing: 'yes',
          able: 'yes',
          livesWhere: 'Next door',
          ownWords: 'There is always soup here.',
        },
        { person: aunt, asked: 'not-yet', willing: 'not-known', able: 'not-known', livesWhere: 'Leeds' },
      ],
    },
    'carer-arrangements': {
      carers: {
        [neighbour]: {
          relation: 'friend-or-connected',
          arrangedBy: 'family',
          howLong: '28-days-or-more',
          approval: 'none',
        },
        [aunt]: { relation: 'relative-in-law', arrangedBy: 'family', howLong: 'under-28-days', approval: 'none' },
      },
    },
    'family-arrangement': {
      carers: {
        [aunt]: {
          whoAgreed: 'Mum asked her sister in the summer.',
          section17: 'not-discussed',
          help: 'Train fares.',
          safeBecause: 'The cousins are the same age.',
        },
      },
    },
    'private-fostering': {
      carers: {
        [neighbour]: {
          noticeGiven: 'yes',
          noticeOn: weeksAgo(2),
          visits: 'Not yet begun.',
          next: 'A visit within the week, and a check of everybody in the home.',
        },
      },
    },
    viability: {
      carers: {
        [neighbour]: {
          result: 'under-way',
          doneBy: 'The duty worker',
          strengths: 'Awake early, and kind.',
          worries: 'Her son is home from prison.',
          reduces: 'He stays at his brother’s.',
          whoProvides: 'Neighbour',
          ownWords: 'He can go to his brother.',
        },
      },
    },
    'kinship-judgement': {
      judgement: 'not-known',
      findOutWhat: 'Whether the son will move out',
      findOutWho: 'The duty worker',
      findOutBy: weeksAgo(-2),
      carers: { [neighbour]: { judgement: 'not-known', reason: 'It hangs on the son.' } },
    },
    'away-opening': { inMind: ['nobody-yet'], note: 'Looked at now so that nobody has to hurry later.' },
    applicants: {
      carers: {
        [neighbour]: { adult: 'yes', parent: 'no', relativeInLaw: 'no', livedWith: 'never', consents: ['none-yet'] },
      },
    },
    'sgo-considerations': weighed({
      aboutThisChild: ['bradford-131', 'At eighteen it would end just before the exams.'],
      gain: 'A door that opens.',
      loss: 'Would be the only one of the two to leave.',
      reduces: 'Breakfasts with Little M every day.',
    }),
    'sgo-judgement': { judgement: 'realistic', judgedOn: weeksAgo(1), whose: 'The core group' },
    'cao-considerations': weighed({
      fits: ['bradford-221', 'Would know where the bed is.'],
      gain: 'Mum keeps a full say.',
      loss: 'Two homes that do not speak.',
      reduces: 'A book that goes to and fro.',
    }),
    'cao-judgement': { judgement: 'realistic-with-support', support: 'Money for the neighbour, named in the order.' },
    'adoption-considerations': weighed({
      doesNotFit: ['bradford-225', 'Mum can and does.'],
      gain: 'None that the core group could name.',
      loss: 'Mum, in law and for life.',
      reduces: 'Nothing that anybody could think of.',
    }),
    'adoption-judgement': { judgement: 'not-realistic-now', reason: 'Far more than the worries ask for.' },
    'ltf-considerations': {
      longTermIsThePlan: 'no',
      ...weighed({
        notKnown: ['bradford-229', 'The school nurse is to say.'],
        gain: 'A worker of one’s own.',
        loss: 'The school, if the carers live far off.',
        reduces: 'A taxi to the same school.',
      }),
    },
    'ltf-judgement': {
      judgement: 'not-known',
      findOutWhat: 'Whether there are carers near the school',
      findOutWho: 'The fostering team',
      findOutBy: weeksAgo(-8),
    },
  },
  onSheet: [
    ...childAtHomeOnSheet,
    ['Kinship care', 'Legal route and parental responsibility', 'Mum asked her sister in the summer.'],
    [
      'Kinship care',
      "Stability and the carer's commitment",
      'A visit within the week, and a check of everybody in the home.',
    ],
    ['Kinship care', 'Harm risked: what, how likely, how serious', 'Her son is home from prison.'],
    ['Special guardianship', 'Losses', 'At eighteen it would end just before the exams.'],
    ['Child arrangements order', 'Gains, now and for life', 'Mum keeps a full say.'],
    ['Adoption', 'Needs met and unmet', 'Mum can and does.'],
    ['Adoption', 'Where we stand', 'Far more than the worries ask for.'],
    ['Long-term fostering', 'Where we stand', 'Whether there are carers near the school'],
  ],
};
