// Ash and Little M, who is in no case: how each is towards the other, and two ways in which both could live.
/** How Ash and Little M are with each other, each way from two sources. */
export const withLittleM = {
  'Ash to Little M': {
    account: { says: 'I do the voices in her story.', heardBy: 'Form tutor' },
    seen: [{ what: 'Cut the toast and kept the crust.', saw: 'Neighbour', teller: 'other' }],
  },
  'Little M to Ash': {
    account: { shows: 'Sleeps with a sock of Ash’s.', heardBy: 'Nursery nurse' },
    seen: [{ what: 'Waited at the gate until the bus came.', saw: 'Neighbour', teller: 'other' }],
  },
} as const;

/** Two ways in which both could live, and what each would mean for Ash. */
export const bothWays = [
  { name: 'Both at home', homes: [{ who: ['Ash', 'Little M'], where: 'With Mum' }], timing: 'at-once' },
  {
    name: 'Ash next door',
    homes: [
      { who: ['Ash'], where: 'With the neighbour' },
      { who: ['Little M'], where: 'With Mum' },
    ],
    timing: 'at-once',
  },
] as const;

export const meansForAsh = {
  speaksFor: 'The story goes on at bedtime.',
  speaksAgainst: 'Ash would go on listening for the door.',
  now: 'Breakfast at one table.',
  life: 'Somebody who remembers the same house.',
} as const;

/** Under which option each of them would hold for Ash. */
export const holdsFor = { 'Both at home': 'stay-home', 'Ash next door': 'kinship' } as const;
