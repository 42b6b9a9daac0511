// What is asked of a group of brothers and sisters outside the steps of each child: the pairs, the worries, the arrangements.
import { siblingDimensions } from '../sibling-vocabulary.ts';
import { options } from '../vocabulary.ts';
import { type Fields, choice, choices, date, evidence, line, rows, siblings, spoken, words } from './field.ts';

/** Where a brother or sister outside the case lives, also where they are adopted, grown up, not yet born, or have died. */
export const siblingHomes = [
  'same-home',
  'parents',
  'kin',
  'care',
  'adopted',
  'own-home',
  'hospital',
  'custody',
  'not-born',
  'died',
  'not-known',
] as const;

/** Where something was seen. */
export const settings = [
  'at-home',
  'parents-home',
  'family-time',
  'school',
  'health',
  'out-and-about',
  'phone-or-online',
  'direct-work',
  'elsewhere',
] as const;

/** Who told it: not one person's view alone. */
export const tellers = [
  'carer',
  'parent',
  'relative',
  'school',
  'health',
  'therapist',
  'social-worker',
  'guardian',
  'reviewing-officer',
  'advocate',
  'other',
] as const;

export const siblingForms = {
  /** A brother or sister who is not a child of this case. */
  sibling: {
    label: line(),
    lives: choice(siblingHomes),
    about: line(),
  },
  /** Something one child was seen to do towards another: what happened first, what it shows second. */
  observation: {
    what: words(),
    about: choices(siblingDimensions),
    setting: choice(settings),
    on: date({ past: true }),
    saw: line(),
    teller: choice(tellers),
    evidence: evidence(),
  },
  /** What one child says about another, or shows where there are no words. */
  account: {
    says: spoken(),
    shows: words(),
    heardBy: line(),
    heardOn: date({ past: true }),
  },
  /** What a pair has shared. */
  pairHistory: {
    met: choice(['live-together', 'lived-together', 'met', 'never-met', 'not-known']),
    timeTogether: words(),
    adults: words(),
    changes: words(),
  },
  /** How a pair keeps in touch where they live, or would live, apart. */
  touch: {
    how: choice(['direct', 'indirect', 'both', 'none-for-now', 'not-known']),
    oversight: choice(['unsupervised', 'facilitated', 'supervised', 'not-known'], {
      when: { field: 'how', is: ['direct', 'both'] },
    }),
    often: line({ field: 'how', is: ['direct', 'indirect', 'both'] }),
    means: line({ field: 'how', is: ['direct', 'indirect', 'both'] }),
    arrangedBy: line({ field: 'how', is: ['direct', 'indirect', 'both'] }),
    why: words(),
    reviewedOn: date(),
  },
  /** Why a pair is left for later. */
  pairLater: {
    why: line(),
  },
  /** What one of them came through: children of one family can have lived through very different things. */
  ownHistory: {
    comingApart: words(),
    trauma: words(),
    adults: words(),
  },
  /** The group as a whole. */
  siblingHistory: {
    size: words(),
    changes: words(),
    soFar: words(),
  },
  /** Whether anything was seen of what a prompt asks about. */
  promptLook: {
    seen: choice(['seen', 'not-seen', 'not-known']),
    note: words(),
  },
  /** What was seen of it, between whom, and the four things to think through. */
  concern: {
    between: siblings(),
    what: words(),
    ways: choice(['one-way', 'both-ways', 'not-known']),
    setting: choices(settings),
    on: date({ past: true }),
    saw: line(),
    serious: words(),
    long: words(),
    tried: words(),
    mended: choice(['yes', 'with-help', 'not-now', 'not-known']),
    mendedHow: words(),
    whose: line(),
    evidence: evidence(),
  },
  /** What is recorded of a matter of safety: who was told and who advises, and not what the children could try. */
  safetyConcern: {
    between: siblings(),
    what: words(),
    told: words(),
    strategy: choice(['yes', 'no', 'not-known']),
    advice: words(),
    now: words(),
    whose: line(),
    evidence: evidence(),
  },
  /** A brother or sister who was adopted already. */
  adoptedSibling: {
    asked: choice(['yes', 'no', 'not-known']),
    adoptersSay: words(),
    orders: words(),
    touchNow: words(),
    knows: words(),
    lookAgain: date(),
    /** The children of the case on whose papers it may stand: a new family's life is not everybody's to read. */
    papers: siblings({ own: true }),
  },
  /** A baby who is not born yet, or was born after the others left home. */
  laterBorn: {
    due: line(),
    plan: words(),
    sameHome: words(),
    meet: words(),
    tell: words(),
    lookAgain: date(),
    /** The children of the case on whose papers it may stand, beside the baby's own. */
    papers: siblings({ own: true }),
  },
  /** One way in which all of them could live. */
  arrangement: {
    name: line(),
    homes: rows({ who: siblings(), where: line() }),
    timing: choice(['at-once', 'staggered']),
    moves: rows({ who: siblings(), when: line(), ready: words() }, { field: 'timing', is: ['staggered'] }),
    speaksFor: words(),
    speaksAgainst: words(),
    makesItWork: words(),
    whoProvides: line(),
    now: words(),
    life: words(),
    resources: words(),
  },
  /** What an arrangement would mean for one child. */
  effect: {
    options: choices(options),
    speaksFor: words(),
    speaksAgainst: words(),
    makesItWork: words(),
    now: words(),
    life: words(),
    childSays: spoken(),
  },
} as const satisfies { readonly [form: string]: Fields };
