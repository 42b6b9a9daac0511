// What is asked about brothers and sisters: who counts, as the child says, and living together or apart.
import { choice, choices, line, rows, spoken, words } from './field.ts';

export const siblings = {
  any: choice(['yes', 'no', 'not-known'], { required: true }),
  whoCounts: rows(
    {
      label: line(),
      tie: choice(['full', 'half', 'step', 'adopted', 'foster', 'as-good-as', 'not-known']),
      lives: choice(['same-home', 'parents', 'kin', 'care', 'adopted', 'own-home', 'not-born', 'not-known']),
      childSays: spoken(),
    },
    { field: 'any', is: ['yes'] },
  ),
} as const;

export const siblingsTogether = {
  togetherNow: choice(['all', 'some', 'none', 'not-known']),
  knowEachOther: words(),
  gains: words(),
  worries: words(),
  triedToHelp: words(),
  plan: choice(['all-together', 'some-together', 'apart', 'apart-for-now', 'not-known']),
  planWhy: words(),
  resources: words(),
  keepInTouch: words(),
  standsFor: choices(['stay-home', 'kinship', 'return-home', 'sgo', 'cao', 'adoption', 'ltf', 'residential']),
} as const;
