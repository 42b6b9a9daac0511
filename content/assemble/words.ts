// Puts together the words of the journey for one audience.
import { options, ruleNames, stages, steps, type Audience, type StepId } from '../../machines/vocabulary.ts';
import type { JourneyWords, QuestionWords, StepWords } from '../compiled-words.ts';
import type { NationalFolder } from '../schema.ts';
import { formIds, type FamilyQuestion, type SourceQuestion, type StepFile } from '../schema/words.ts';
import { assembleGaps } from './gaps.ts';
import { forEach } from './records.ts';
import { assembleSiblings } from './siblings.ts';

const mapValues = <From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

/** A question as an audience reads it, before any family wording from further out. */
const questionFor = (audience: Audience, { family, fields, ...rest }: SourceQuestion): QuestionWords => {
  const base: QuestionWords = {
    ...rest,
    ...(fields && { fields: questionsFor(audience, fields) }),
  };
  return audience === 'family' && family ? reword(base, family) : base;
};

const questionsFor = (audience: Audience, questions: Readonly<Record<string, SourceQuestion>>) =>
  mapValues(questions, (question) => questionFor(audience, question));

/** Lays the family's wording over a question: what it leaves out stays. */
const reword = (base: QuestionWords, { options: answers, fields, ...rest }: FamilyQuestion): QuestionWords => ({
  ...base,
  ...rest,
  ...(answers && { options: { ...base.options, ...answers } }),
  ...(fields && { fields: rewordInside(base.fields ?? {}, fields) }),
});

const rewordInside = (
  base: Readonly<Record<string, QuestionWords>>,
  family: Readonly<Record<string, FamilyQuestion>>,
): Record<string, QuestionWords> =>
  Object.fromEntries(
    Object.entries(base).map(([name, words]) => {
      const changed = family[name];
      return [name, changed ? reword(words, changed) : words];
    }),
  );

type Key = 'heading' | 'why' | 'gist';

const stepFor = (audience: Audience, file: StepFile): StepWords => {
  const own = file[audience];
  const line = (key: Key): string => {
    const value = own[key];
    const words = typeof value === 'string' ? value : file[value.sameAs][key];
    return typeof words === 'string' ? words : '';
  };
  const help = Array.isArray(own.help) ? own.help : file[own.help.sameAs].help;
  return {
    heading: line('heading'),
    why: line('why'),
    help: Array.isArray(help) ? help : [],
    gist: line('gist'),
    questions: questionsFor(audience, file.questions),
  };
};

/** The words without their family part, or with it laid over them. */
const forAudience = <Words extends { readonly family: object }>(audience: Audience, { family, ...words }: Words) =>
  audience === 'family' ? { ...words, ...family } : words;

/** All words of the journey for one audience. */
export const assembleWords = (audience: Audience, national: NationalFolder): JourneyWords => ({
  audience,
  steps: forEach(steps, (step: StepId) => stepFor(audience, national.steps[step])),
  stages: forEach(stages, (stage) => forAudience(audience, national.stages[stage])),
  options: forEach(options, (option) => forAudience(audience, national.options[option])),
  reasons: forEach(ruleNames, (rule) => forAudience(audience, national.reasons[rule])),
  problems: mapValues(national.problems, (words) => {
    if (typeof words === 'string') return words;
    return audience === 'family' ? words.family : words.text;
  }),
  gaps: assembleGaps(audience, national),
  siblings: assembleSiblings(audience, national),
  forms: forEach(formIds, (form) => ({ questions: questionsFor(audience, national.forms[form]) })),
});
