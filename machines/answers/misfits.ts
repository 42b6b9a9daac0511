// Answers that do not fit their questions, and how the rest of a step is read all the same.
import type * as z from 'zod/mini';
import type { StepId } from '../vocabulary.ts';
import type { Fields } from './field.ts';
import { type Values, eachQuestion, isValues } from './shown.ts';
import { type Answers, stepFields, stepSchemas } from './steps.ts';

/** An answer that its question cannot take, at the question's path. */
export interface Misfit {
  readonly path: readonly string[];
  readonly message: string;
  readonly shown: boolean;
}

/** Every answer that its question cannot take, shown or not. */
export function misfitsIn(fields: Fields, schema: z.ZodMiniType, answers: Values): Misfit[] {
  const parsed = schema.safeParse(answers);
  if (parsed.success) return [];
  const questions = new Map<string, boolean>();
  eachQuestion(fields, answers, (_field, _value, path, shown) => questions.set(path.join('.'), shown));
  return parsed.error.issues.map((issue) => {
    const path = questionOf(issue.path.map(String), questions);
    return { path, message: issue.message, shown: questions.get(path.join('.')) ?? true };
  });
}

/** The path of the innermost question in which a problem lies: a date has parts, a list has items. */
function questionOf(path: readonly string[], questions: ReadonlyMap<string, boolean>): readonly string[] {
  for (let end = path.length; end > 0; end -= 1) {
    if (questions.has(path.slice(0, end).join('.'))) return path.slice(0, end);
  }
  return path;
}

/** A step's answers as they can be recorded, and whether something hidden had to be left out of them. */
export interface ReadAnswers<Step extends StepId> {
  readonly answers: Answers[Step];
  readonly leftOut: boolean;
}

/** Reads the answers of a step. A hidden answer that does not fit is left out; a shown one makes it undefined. */
export function readAnswers<Step extends StepId>(step: Step, answers: Values): ReadAnswers<Step> | undefined {
  const hidden = misfitsIn(stepFields[step], stepSchemas[step], answers).filter(({ shown }) => !shown);
  const fitting = hidden.reduce((left, { path }) => without(left, path), answers);
  const parsed = stepSchemas[step].safeParse(fitting);
  return parsed.success ? { answers: parsed.data, leftOut: hidden.length > 0 } : undefined;
}

/** The same answers without the one at a path. */
function without(answers: Values, [name = '', ...rest]: readonly string[]): Values {
  const { [name]: inner, ...others } = answers;
  if (rest.length === 0) return others;
  if (Array.isArray(inner)) {
    const [row = '', ...inside] = rest;
    const rows = inner.map((one: unknown, index) =>
      String(index) === row && isValues(one) ? without(one, inside) : one,
    );
    return { ...answers, [name]: rows };
  }
  return isValues(inner) ? { ...answers, [name]: without(inner, rest) } : answers;
}
