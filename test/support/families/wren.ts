// An invented young person in Sandwell: Wren, sixteen and at home, with nobody found who could care.
import { weeksAgo } from '../days.ts';
import { type ToldChild, aunt } from '../telling.ts';
import { childAtHome, childAtHomeOnSheet } from './child-at-home.ts';
import { weighed } from './weighing.ts';

export const wren: ToldChild = {
  label: 'Wren',
  years: '16',
  telling: {
    ...childAtHome,
    network: {
      people: [
        {
          person: aunt,
          relationship: 'aunt-or-uncle',
          whyTheyMatter: 'Answers the telephone.',
          seesNow: 'By telephone',
        },
      ],
    },
    'family-network': {
      anyone: 'nobody',
      searched: 'A family tree was drawn with Mum; three people said no and one did not answer.',
    },
    'kinship-judgement': {
      judgement: 'not-known',
      findOutWhat: 'Whether the fourth person answers',
      findOutWho: 'The social worker',
      findOutBy: weeksAgo(-3),
    },
    'away-opening': { inMind: ['nobody-yet'], note: 'Wren would rather that this page were empty.' },
    'sgo-considerations': weighed({
      gain: 'Nobody is named, so none yet.',
      loss: 'Fewer than two years would be left of it.',
      reduces: 'Nothing.',
    }),
    'sgo-judgement': { judgement: 'not-realistic-now', reason: 'There is nobody who could ask for it.' },
    'cao-considerations': weighed({
      gain: 'A say for both parents.',
      loss: 'From sixteen the court makes it only for strong reasons.',
      reduces: 'An agreement without a court.',
    }),
    'cao-judgement': { judgement: 'realistic-with-support', support: 'Advice for the father’s side.' },
    'adoption-considerations': weighed({
      doesNotFit: ['bradford-231', 'Wren says no, in capital letters.'],
      gain: 'None.',
      loss: 'Mum.',
      reduces: 'Nothing.',
    }),
    'adoption-judgement': { judgement: 'not-realistic-now', reason: 'Wren says no, and is sixteen.' },
    'ltf-considerations': {
      longTermIsThePlan: 'no',
      stayingPut: 'Could stay to 21 with carers who agree.',
      ...weighed({
        gain: 'A grown-up to ring at 21.',
        loss: 'Starts when it is almost over.',
        reduces: 'Staying Put from the first day.',
      }),
    },
    'ltf-judgement': { judgement: 'realistic', judgedOn: weeksAgo(1), whose: 'The core group' },
    'sixteen-and-over': {
      wants: 'My own key, and Mum round for tea.',
      setting: 'supported-lodgings',
      registered: 'yes',
      preparation: 'Cooking on Wednesdays, and a number that is answered at night.',
      backToFamily: 'Tea with Mum on Sundays, whatever happens.',
    },
  },
  onSheet: [
    ...childAtHomeOnSheet,
    [
      'Kinship care',
      'What it is, and with whom',
      'A family tree was drawn with Mum; three people said no and one did not answer.',
    ],
    ['Special guardianship', 'Losses', 'Fewer than two years would be left of it.'],
    ['Special guardianship', 'Where we stand', 'There is nobody who could ask for it.'],
    ['Adoption', 'Needs met and unmet', 'Wren says no, in capital letters.'],
    ['Long-term fostering', 'Permanence to 18 and beyond', 'Could stay to 21 with carers who agree.'],
    ['Other arrangements', "The child's wishes", 'My own key, and Mum round for tea.'],
    [
      'Other arrangements',
      'What would reduce it, and who provides it',
      'Cooking on Wednesdays, and a number that is answered at night.',
    ],
  ],
};
