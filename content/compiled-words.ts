// The shapes that the words of the journey have in the browser: types only, one lazy chunk for each audience.
import type { FormId } from '../machines/answers/forms.ts';
import type {
  ArrangementKind,
  PairReason,
  SeparationPrompt,
  SiblingPart,
  SiblingRuleName,
  Told,
} from '../machines/sibling-vocabulary.ts';
import type { Asker, Audience, GapId, OptionId, RuleName, StageId, StepId } from '../machines/vocabulary.ts';

/** The words of one question: its label, a hint, the words of each answer, and those of questions inside it. */
export interface QuestionWords {
  readonly label: string;
  readonly hint?: string;
  /** What one row of a repeated question is called: "person", "risk". */
  readonly row?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly fields?: Readonly<Record<string, QuestionWords>>;
}

/** The words of one step for one audience. */
export interface StepWords {
  readonly heading: string;
  /** Why we ask, in a sentence or two. */
  readonly why: string;
  /** Short paragraphs of help. */
  readonly help: readonly string[];
  /** The gist of the guidance beside the question, in a sentence. */
  readonly gist: string;
  readonly questions: Readonly<Record<string, QuestionWords>>;
}

/** The words of one gap. */
export interface GapWords {
  /** What is missing, in a sentence. */
  readonly text: string;
  /** Why it matters. */
  readonly why: string;
  /** Where the reason is to be read; null where it is our own. */
  readonly pin: string | null;
  /** The same gap as people in the case would put it. */
  readonly asked: readonly { readonly by: Asker; readonly text: string }[];
}

/** The words of one part of the assessment of a group of brothers and sisters. */
export interface SiblingPartWords {
  readonly heading: string;
  /** A few words, for the list of parts. */
  readonly short: string;
  /** Why it is asked, in a sentence or two. */
  readonly why: string;
  readonly help: readonly string[];
  readonly gist: string;
}

/** What can make people think about separate homes: what to look for, and what others or we warn about. */
export interface PromptWords {
  readonly name: string;
  readonly look: string;
  readonly warnings: readonly {
    readonly text: string;
    /** Where it is to be read, and how it was read; null where it is our own. */
    readonly pin: string | null;
  }[];
}

/** The words of the assessment of a group. */
export interface SiblingWords {
  readonly parts: { readonly [Part in SiblingPart]: SiblingPartWords };
  /** Why a part is not asked. */
  readonly notAsked: { readonly [Rule in SiblingRuleName]: string };
  readonly prompts: { readonly [Prompt in SeparationPrompt]: PromptWords };
  /** Why a pair comes first. */
  readonly pairReasons: { readonly [Reason in PairReason]: string };
  /** How far a direction has been told, in a few words. */
  readonly told: { readonly [State in Told]: string };
  readonly kinds: { readonly [Kind in ArrangementKind]: string };
}

/** All words of the journey for one audience: one lazy chunk each. */
export interface JourneyWords {
  readonly audience: Audience;
  readonly steps: { readonly [Step in StepId]: StepWords };
  readonly stages: {
    readonly [Stage in StageId]: { readonly name: string; readonly short: string; readonly why: string };
  };
  readonly options: {
    readonly [Option in OptionId]: { readonly name: string; readonly short: string; readonly what: string };
  };
  /** For each decision: why a step is asked, and why it is not. */
  readonly reasons: { readonly [Rule in RuleName]: { readonly asked: string; readonly notAsked: string } };
  /** What to say when an answer cannot be used: what is wrong and what to do. */
  readonly problems: Readonly<Record<string, string>>;
  /** The words of the forms that belong to no step. */
  readonly forms: { readonly [Form in FormId]: { readonly questions: Readonly<Record<string, QuestionWords>> } };
  /** What each gap is called, why it matters, and how it will be asked about. */
  readonly gaps: { readonly [Gap in GapId]: GapWords };
  readonly siblings: SiblingWords;
}
