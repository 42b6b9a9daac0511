// What is asked of one child about brothers and sisters: who counts, the child's own needs, the judgement, and if apart.
import { arrangement, choice, choices, date, keyed, line, spoken, words } from './field.ts';

/** What ties two children. Who counts is for the child to say, whatever the tie is called. */
const siblingTies = ['full', 'half', 'step', 'adopted', 'foster', 'as-good-as', 'not-known'] as const;

export const siblings = {
  any: choice(['yes', 'no', 'not-known'], { required: true }),
  /** By brother or sister: another child of the case, or a person outside it. */
  whoCounts: keyed('siblings', {
    counts: choice(['yes', 'no', 'not-asked', 'too-young']),
    tie: choice(siblingTies),
    childSays: spoken(),
  }),
} as const;

/** Each child's own needs come first, before any pair is looked at. */
export const siblingNeeds = {
  needs: words(),
  care: words(),
  withThem: words(),
  background: words(),
  wants: spoken(),
  heardBy: line(),
  heardOn: date({ past: true }),
} as const;

export const siblingsTogether = {
  togetherNow: choice(['all', 'some', 'none', 'not-known']),
  knowEachOther: words(),
  gains: words(),
  worries: words(),
  triedToHelp: words(),
  plan: choice(['all-together', 'some-together', 'staggered', 'apart', 'apart-for-now', 'not-known']),
  /** Which of the arrangements compared for the group the plan follows. */
  arrangement: arrangement(),
  planWhy: words(),
  resources: words(),
  keepInTouch: words(),
  standsFor: choices(['stay-home', 'kinship', 'return-home', 'sgo', 'cao', 'adoption', 'ltf', 'residential']),
} as const;

/** What is owed to a child who would live apart from a brother or sister. How each pair keeps in touch stands with the pair. */
export const siblingsApart = {
  explanation: words(),
  explainedBy: line(),
  explainedOn: date(),
  childSaid: spoken(),
  loss: words(),
  bringTogether: words(),
  nextLook: date(),
  nextLookBy: line(),
} as const;
