// The shapes that compiled content has in the browser: types only, shared by the compiler, the rules and the screens.
import type { LocalRuleName, LocalRules, OptionId, StepId } from '../machines/vocabulary.ts';

/** How binding the source itself makes a statement. A council's "will" is not a duty on the reader. */
export type Force = 'must' | 'will' | 'should' | 'may' | 'aim' | 'fact';

export type DifferenceKind =
  | 'stricter-here'
  | 'older-than-the-law'
  | 'differs-from-the-law'
  | 'leaves-something-out'
  | 'differs-in-wording'
  | 'local-choice';

/** What a visitor sees of an authority before its policy is loaded. */
export interface AuthorityCard {
  readonly id: string;
  readonly name: string;
  readonly document: string;
  readonly published: string | null;
  readonly covers: string;
  readonly caveat: string;
}

/** A named difference between a local provision and a national fact. */
export interface Difference {
  readonly fact: string;
  readonly kind: DifferenceKind;
  readonly text: string;
  readonly plain: string | null;
}

/** One statement of a policy, restated, with its source. */
export interface Provision {
  readonly id: string;
  readonly section: string;
  readonly kind: string;
  readonly topic: string;
  readonly text: string;
  readonly plain: string | null;
  readonly force: Force;
  readonly figures: readonly string[];
  readonly options: readonly (OptionId | 'siblings')[];
  readonly importance: 'high' | 'medium' | 'low';
  readonly dated: string | null;
  /** The steps beside which it is shown; none: library only. */
  readonly steps: readonly StepId[];
  readonly differences: readonly Difference[];
}

/** A provision borrowed from another authority, with the name of whose it is. */
export interface BorrowedProvision extends Provision {
  readonly authority: string;
  readonly document: string;
}

/** One consideration of a checklist of options. `authority` is set when it is borrowed. */
export interface ChecklistItem {
  readonly provision: string;
  readonly text: string;
  readonly plain: string | null;
  readonly section: string;
  readonly document: string;
  readonly authority: string | null;
  readonly dated: string | null;
}

export type ChecklistOption = Extract<OptionId, 'sgo' | 'cao' | 'adoption' | 'ltf'>;

/** Everything one authority says: one lazy chunk. */
export interface AuthorityPolicy {
  readonly card: AuthorityCard;
  readonly provisions: readonly Provision[];
  readonly rules: LocalRules;
  /** The provisions that each local rule rests on; empty when the policy says nothing. */
  readonly ruleSources: { readonly [Name in LocalRuleName]: readonly string[] };
  /** The considerations for each option, with the heading the policy prints over the column. */
  readonly checklist: {
    readonly [Option in ChecklistOption]: { readonly column: string; readonly items: readonly ChecklistItem[] };
  };
  /** Ids of the provisions that speak for or against an option in general: the starters. */
  readonly starters: {
    readonly [Option in OptionId]: { readonly for: readonly string[]; readonly against: readonly string[] };
  };
  /** Provisions of other authorities that this policy borrows as starters where it has none of its own. */
  readonly borrowed: readonly BorrowedProvision[];
  /** Time limits of its own: other figures than the national ones, or limits that only it sets. */
  readonly timescales: readonly LocalTimescale[];
}

export type Verified = 'primary' | 'secondary' | 'unverified';

export interface NationalFact {
  readonly id: string;
  readonly topic: string;
  readonly text: string;
  readonly plain: string | null;
  readonly pin: string;
  readonly verified: Verified;
  readonly figures: readonly string[];
  readonly options: readonly (OptionId | 'siblings')[];
  readonly inForce: string;
  readonly since: string | null;
  readonly note: string | null;
  /** The steps beside which it is shown. */
  readonly steps: readonly StepId[];
}

/** One route by which somebody may apply for an order. */
export interface ApplicantRoute {
  readonly id: string;
  readonly who: string;
  readonly basis: 'as of right' | 'with consent' | 'leave of court';
  readonly conditions: readonly string[];
  readonly pin: string;
  readonly verified: Verified;
  readonly plain: string;
  readonly note: string | null;
}

export interface Timescale {
  readonly id: string;
  readonly what: string;
  /** A short name that a family would use. */
  readonly plain: string | null;
  readonly trigger: string;
  readonly amount: number;
  readonly unit: 'working days' | 'calendar days' | 'weeks' | 'months';
  readonly from: string;
  readonly pin: string;
  readonly verified: Verified;
  readonly note: string | null;
}

/** A time limit that one authority sets. */
export interface LocalTimescale {
  readonly id: string;
  /** The national time limit it stands beside; null where only this authority sets one. */
  readonly besides: string | null;
  readonly what: string;
  /** A short name that a family would use. */
  readonly plain: string | null;
  readonly trigger: string;
  readonly amount: number;
  readonly unit: Timescale['unit'];
  readonly from: string;
  /** The statement it rests on. */
  readonly provision: string;
  readonly note: string | null;
}

/** A word that is better put another way, and what to say about it. Suggested, never enforced. */
export interface Wording {
  readonly id: string;
  /** The words to look for, in small letters. */
  readonly find: readonly string[];
  /** Longer phrases with these words that are left alone. */
  readonly except: readonly string[];
  readonly instead: string;
  readonly why: string;
  /** When the words are the right ones; null when they never are. */
  readonly keep: string | null;
  readonly source: string;
}

/** A question on which the five policies are compared. */
export interface Comparison {
  readonly topic: string;
  readonly question: string;
  /** Provision ids by authority id. */
  readonly says: Readonly<Record<string, readonly string[]>>;
  readonly conflict: boolean;
  readonly text: string;
  readonly steps: readonly StepId[];
}

export interface GlossaryTerm {
  readonly term: string;
  readonly also: readonly string[];
  readonly plain: string;
  readonly topic: string;
}

/** One row of the facts table of the options: the same rows for every option. */
export interface OptionFactRow {
  readonly id: string;
  readonly heading: string;
  readonly cells: {
    readonly [Option in OptionId]: { readonly text: string; readonly plain: string; readonly facts: readonly string[] };
  };
}

/** The national position: one lazy chunk. */
export interface National {
  readonly checkedOn: string;
  readonly note: string;
  readonly facts: readonly NationalFact[];
  readonly applicants: { readonly sgo: readonly ApplicantRoute[]; readonly cao: readonly ApplicantRoute[] };
  readonly timescales: readonly Timescale[];
  readonly bankHolidays: { readonly region: string; readonly knownTo: string; readonly dates: readonly string[] };
  readonly comparisons: readonly Comparison[];
  readonly glossary: readonly GlossaryTerm[];
  readonly optionFacts: readonly OptionFactRow[];
  /** Words that can hurt or hide, each with another way to say it. */
  readonly wordings: readonly Wording[];
}
