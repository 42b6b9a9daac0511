// What the folder of one authority holds: its card, statements, differences, local rules, checklist, starters and time limits.
import { z } from 'zod';
import { localRuleValues, timescaleTriggers } from '../../machines/vocabulary.ts';
import { bearsOn, besideSteps, duration, figures, id, ids, note, plain, text, topic } from './common.ts';

/** `authority.yaml`: what a visitor sees before the policy is opened. */
const authorityCard = z.strictObject({
  /** The authority's own name: `Bolton Council`. */
  name: text,
  /** The title of the policy, as printed on it. */
  document: text,
  /** When it was published, in the document's own words; left out if it gives no date. */
  published: note,
  /** What the policy covers, in a sentence. */
  covers: text,
  /** What a reader should know before relying on it: its age, what it leaves out, what is unconfirmed. */
  caveat: text,
});

/** One entry of `provisions/<topic>.yaml`: one statement of the policy, in our words. */
const provision = z.strictObject({
  /** The authority's id and a number in the order of the document: `bolton-094`. Never used again once retired. */
  id,
  /** The heading of the section it comes from, as printed: `5.2 Planning`. */
  section: text,
  /** What kind of statement it is: a `duty` on somebody, a `timescale`, a `legal-effect` and so on. */
  kind: z.enum([
    'duty',
    'step',
    'criterion',
    'timescale',
    'eligibility',
    'legal-effect',
    'role',
    'document',
    'support',
    'indicator',
    'contraindication',
    'definition',
    'right',
    'principle',
    'advantage',
    'disadvantage',
  ]),
  /** How binding the document itself makes it. `will` is the authority's own undertaking; never raise it to `must`. */
  force: z.enum(['must', 'will', 'should', 'may', 'aim', 'fact']),
  /** high: somebody would be misled, or a step would be wrong, without it. */
  importance: z.enum(['high', 'medium', 'low']),
  /** The statement for professionals. */
  text,
  plain,
  figures,
  options: bearsOn,
  /** What it rests on that has since been replaced; left out when nothing has. */
  dated: note,
  steps: besideSteps,
});

/** One entry of `differences.yaml`: where a statement and the national position part. */
const difference = z.strictObject({
  /** The statement of this policy: `bolton-094`. */
  provision: id,
  /** The national fact it is set beside: `national-return-duty`. */
  fact: id,
  /** How they differ. */
  kind: z.enum([
    'stricter-here',
    'older-than-the-law',
    'differs-from-the-law',
    'leaves-something-out',
    'differs-in-wording',
    'local-choice',
  ]),
  /** The difference in one sentence. */
  text,
  plain,
});

const localRule = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.strictObject({
    /** One of the values listed in machines/vocabulary.ts; `not-said` when the policy is silent. */
    value: z.enum(values),
    /** The statements it rests on; empty only when the policy says nothing. */
    provisions: ids,
    /** A remark for the next editor; not shown. */
    note,
  });

/** `rules.yaml`: the points on which authorities differ and on which the journey depends. */
const localRules = z.strictObject({
  /** What happens to a plan to return home that has made no progress by the third review. */
  thirdReviewWithoutProgress: localRule(localRuleValues.thirdReviewWithoutProgress),
  /** Whether another return home is tried after one broke down. */
  anotherReturnAfterBreakdown: localRule(localRuleValues.anotherReturnAfterBreakdown),
  /** Whether a named model is used for a return after two years in care. */
  reunificationModelAfterTwoYears: localRule(localRuleValues.reunificationModelAfterTwoYears),
  /** Who agrees that a child comes into care. */
  entryToCareAgreedBy: localRule(localRuleValues.entryToCareAgreedBy),
  /** Who agrees a temporary approval under Regulation 24. */
  regulation24AgreedBy: localRule(localRuleValues.regulation24AgreedBy),
  /** Who agrees that a child under a care order lives with a parent. */
  careOrderHomeAgreedBy: localRule(localRuleValues.careOrderHomeAgreedBy),
  /** Whether the policy prints a checklist of options of its own. */
  checklistSource: localRule(localRuleValues.checklistSource),
});

const column = z.strictObject({
  /** The heading printed over the column. */
  heading: text,
  /** The considerations, in printed order. What stands before a colon in their text is not repeated. */
  provisions: ids.min(1),
});

/** `checklist.yaml` of an authority that prints a checklist: a column for each option. One column may serve two. */
const ownChecklist = z.strictObject({ sgo: column, cao: column, adoption: column, ltf: column });

/** `checklist.yaml` of an authority that prints none. */
const borrowedChecklist = z.strictObject({
  /** The authorities whose checklists are shown instead, each item marked as theirs: `[bradford, dbc]`. */
  borrow: ids.min(1),
});

const starters = z.strictObject({
  /** Statements that speak for the option in general. */
  for: ids,
  /** Statements that speak against it in general. */
  against: ids,
});

/** `starters.yaml`: general points for and against each option, from policy. */
const starterList = z.strictObject({
  /** Authorities whose points are shown, marked as theirs, where this one has none: `[bradford, dbc]`. */
  borrow: ids.default([]),
  'stay-home': starters,
  kinship: starters,
  'return-home': starters,
  sgo: starters,
  cao: starters,
  adoption: starters,
  ltf: starters,
  residential: starters,
});

/** One entry of `timescales.yaml`: a time limit for which this policy has its own figure, or that only it sets. */
const localTimescale = z.strictObject({
  /** The authority's id, `time` and a few words: `bolton-time-review-second`. */
  id,
  /** The national time limit it stands beside: `time-review-second`; left out where only this policy sets one. */
  besides: id.nullable().default(null),
  /** What falls due. */
  what: text,
  /** A short name that a family would use. */
  plain,
  /** The event from which it is counted, as listed in machines/vocabulary.ts. */
  trigger: z.enum(timescaleTriggers),
  ...duration,
  /** How the counting starts. */
  from: z.enum(['day after trigger', 'on or before trigger day', 'same date in a later month, or its last day']),
  /** The statement it rests on: `bolton-136`. */
  provision: id,
  note,
});

/** The folder of one authority. The name of the folder is the authority's id. */
export const authorityFolder = z.strictObject({
  authority: authorityCard,
  provisions: z.partialRecord(topic, z.array(provision).min(1)),
  differences: z.array(difference),
  rules: localRules,
  checklist: z.union([ownChecklist, borrowedChecklist], {
    error: 'a heading and provisions for sgo, cao, adoption and ltf, or borrow with the authorities to borrow from',
  }),
  starters: starterList,
  timescales: z.array(localTimescale),
});
export type AuthorityFolder = z.output<typeof authorityFolder>;
export type SourceProvision = z.output<typeof provision>;
