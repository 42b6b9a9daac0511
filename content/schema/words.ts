// What the files with the words of the journey hold: steps, stages, options, reasons and problems.
import { z } from 'zod';
import type { FormId } from '../../machines/answers/forms.ts';
import { audiences, options, ruleNames, stageSteps, stages, type StepId } from '../../machines/vocabulary.ts';
import { id, text } from './common.ts';

/** The words of one question, for a social worker and a trainee. */
export interface SourceQuestion {
  /** The question itself. */
  label: string;
  /** A sentence on how to answer, where one is needed. */
  hint?: string;
  /** What one row of a repeated question is called: `person`. */
  row?: string;
  /** The words of each answer, by answer id. */
  options?: Record<string, string>;
  /** The questions inside it, by field name. */
  fields?: Record<string, SourceQuestion>;
  /** What differs for a family: any of the keys above. What is left out stays as it is. */
  family?: FamilyQuestion;
}

/** What differs in a question for a family. */
export interface FamilyQuestion {
  label?: string;
  hint?: string;
  row?: string;
  options?: Record<string, string>;
  fields?: Record<string, FamilyQuestion>;
}

const fieldName = z.string().regex(/^[a-z][A-Za-z0-9]*$/, { error: 'the name of a field, such as whoSaid' });
const answers = z.record(z.string(), text);

const familyQuestion: z.ZodType<FamilyQuestion> = z.lazy(() =>
  z.strictObject({
    label: text.exactOptional(),
    hint: text.exactOptional(),
    row: text.exactOptional(),
    options: answers.exactOptional(),
    fields: z.record(fieldName, familyQuestion).exactOptional(),
  }),
);

const question: z.ZodType<SourceQuestion> = z.lazy(() =>
  z.strictObject({
    label: text,
    hint: text.exactOptional(),
    row: text.exactOptional(),
    options: answers.exactOptional(),
    fields: z.record(fieldName, question).exactOptional(),
    family: familyQuestion.exactOptional(),
  }),
);

const sameAs = z.strictObject({ sameAs: z.enum(audiences) });
const orSameAs = <Schema extends z.ZodType>(schema: Schema, what: string) =>
  z.union([schema, sameAs], { error: `${what}, or sameAs with an audience` });

const audienceWords = z.strictObject({
  /** The heading of the page, often a question. */
  heading: orSameAs(text, 'a heading'),
  /** Why we ask, in a sentence or two. */
  why: orSameAs(text, 'a sentence'),
  /** Short paragraphs of help; `help: { sameAs: social-worker }` takes over another audience's. */
  help: orSameAs(z.array(text), 'a list of short paragraphs'),
  /** The gist of the guidance, in a sentence. */
  gist: orSameAs(text, 'a sentence'),
});

/** `steps/<step>.yaml`: the words of one step. */
const stepFile = z.strictObject({
  'social-worker': audienceWords,
  trainee: audienceWords,
  family: audienceWords,
  /** By field name; empty when the step asks nothing. */
  questions: z.record(fieldName, question).default({}),
});
export type StepFile = z.output<typeof stepFile>;

const allSteps = Object.values(stageSteps).flat();
/** The folder `steps/`: one file for each step, named after it. */
export const stepFolder = z.record(z.enum(allSteps), stepFile) satisfies z.ZodType<Record<StepId, StepFile>>;

const formQuestions = z.record(fieldName, question);
/** The forms that belong to no step, such as a line written on the sheet or a pair of brothers and sisters. */
export const formIds = [
  'entry',
  'weighing',
  'support',
  'starter',
  'setAside',
  'evidence',
  'limit',
  'sibling',
  'observation',
  'account',
  'pairHistory',
  'touch',
  'pairLater',
  'ownHistory',
  'siblingHistory',
  'promptLook',
  'concern',
  'safetyConcern',
  'adoptedSibling',
  'laterBorn',
  'arrangement',
  'effect',
] as const;
/** `forms.yaml`: each form by id, its questions by field name. */
export const formFile = z.record(z.enum(formIds), formQuestions) satisfies z.ZodType<
  Record<FormId, z.output<typeof formQuestions>>
>;

/** `stages.yaml`: each stage by id. */
const stageWords = z.strictObject({
  /** Its name as a heading. */
  name: text,
  /** Its name in a menu. */
  short: text,
  /** Why it comes here and why it is asked. */
  why: text,
  /** What differs for a family. */
  family: z.strictObject({ name: text.exactOptional(), short: text.exactOptional(), why: text.exactOptional() }),
});
export const stageFile = z.record(z.enum(stages), stageWords);

/** `options.yaml`: each option by id, neutral and equal in tone and length. */
const optionWords = z.strictObject({
  /** Its name as a heading. */
  name: text,
  /** Its name in a narrow column. */
  short: text,
  /** What it is, in a sentence or two. */
  what: text,
  /** What differs for a family. */
  family: z.strictObject({ name: text.exactOptional(), short: text.exactOptional(), what: text.exactOptional() }),
});
export const optionFile = z.record(z.enum(options), optionWords);

/** `reasons.yaml`: for each decision, why the steps that rest on it are asked and why they are not. */
export const reasonFile = z.record(
  z.enum(ruleNames),
  z.strictObject({
    /** Said when the steps are asked. */
    asked: text,
    /** Said when they are not. */
    notAsked: text,
    /** The same for a family. */
    family: z.strictObject({ asked: text.exactOptional(), notAsked: text.exactOptional() }).default({}),
  }),
);

/** `problems.yaml`: by problem id, what is wrong with an answer and what to do; with `family`, both wordings. */
export const problemFile = z.record(
  id,
  z.union([text, z.strictObject({ text, family: text })], { error: 'a sentence, or text and family' }),
);
