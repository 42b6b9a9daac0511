// What is told of a brother who lives somewhere else for now: who he is to the child, and what is owed to both.
import { weeksAgo } from '../days.ts';
import { type Telling, bigJ } from '../telling.ts';

export const brotherApart = {
  siblings: {
    any: 'yes',
    whoCounts: { [bigJ]: { counts: 'yes', tie: 'half', childSays: 'Looks for him at every window.' } },
  },
  'sibling-needs': {
    needs: 'A house where nobody shouts at night.',
    care: 'Somebody who stays in the room until he sleeps.',
    withThem: 'To know that the other is well.',
    background: 'The island stories are told to both.',
    wants: 'To show him my new bike.',
    heardBy: 'The foster carer',
    heardOn: weeksAgo(2),
  },
  'siblings-together': {
    togetherNow: 'none',
    knowEachOther: 'They shared a room until the spring.',
    gains: 'The only other person who knows those nights.',
    worries: 'He copies the shouting when he is tired.',
    triedToHelp: 'Short visits with a plan for tired moments.',
    plan: 'apart-for-now',
    planWhy: 'He lives with his own father; the Saturdays hold.',
    resources: 'No, nobody has looked for a home for both.',
    keepInTouch: 'Every Saturday at the swimming pool, with the aunt.',
    standsFor: ['kinship', 'ltf'],
  },
  'siblings-apart': {
    explanation: 'J lives with his dad. You live here for now. You will swim together on Saturdays.',
    explainedBy: 'The social worker, with the aunt',
    explainedOn: weeksAgo(2),
    childSaid: 'Can he have the top bunk here?',
    loss: 'Photographs of both by each bed, and a call on Wednesdays.',
    bringTogether: 'A home for both, when the shouting has stopped for half a year.',
    nextLook: weeksAgo(-12),
    nextLookBy: 'The reviewing officer',
  },
} as const satisfies Telling;
