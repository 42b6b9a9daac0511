// The errors of a form as a list, each with its place and the name of its question.
import type { FieldErrors } from 'react-hook-form';
import type { JourneyWords, QuestionWords } from '../../content/compiled-words.ts';
import { type Values, isValues } from '../../machines/answers/shown.ts';

/** A problem in a form: the path of its question, the problem, and whom it is about where that has to be said. */
export interface FormError {
  readonly path: string;
  readonly problem: string;
  readonly about: string;
  /** The id of the field where it is mended, where that is in a form inside this one. */
  readonly at: string;
}

/** Every problem in a form, in the order of the form. What is wrong with a list of rows as a whole stands at its root. */
export function flatErrors(errors: FieldErrors | Values, path: readonly string[] = []): FormError[] {
  return Object.entries(errors).flatMap(([name, error]): FormError[] => {
    if (!isErrorTree(error)) return [];
    const here = name === 'root' ? path : [...path, name];
    const { message } = error;
    return typeof message === 'string'
      ? [{ path: here.join('.'), problem: message, about: aboutOf(error), at: noted(error, 'at') }]
      : flatErrors(error, here);
  });
}

/** The names that a problem is about, as the check gave them; empty where the question says enough. */
export const aboutOf = (error: ErrorNotes): string => noted(error, 'about');

type ErrorNotes = Values | { readonly types?: object | undefined };

function noted({ types }: ErrorNotes, name: 'about' | 'at'): string {
  const note = isValues(types) ? types[name] : undefined;
  return typeof note === 'string' ? note : '';
}

/** What is wrong and what to do, in a sentence; the names it is about stand where it has room for them, or else before it. */
export function sentenceOf({ problems }: Pick<JourneyWords, 'problems'>, problem: string, about: string): string {
  const sentence = problems[problem] ?? problem;
  if (sentence.includes('{name}')) return sentence.replace('{name}', () => about);
  return about === '' ? sentence : `${about}: ${sentence}`;
}

/** The label of the question at a path, so that a problem named at the top says which question it is about. */
export function labelAt(questions: Readonly<Record<string, QuestionWords>>, path: string): string {
  const [name = '', , ...rest] = path.split('.');
  const question = questions[name];
  return question?.fields && rest.length > 0 ? labelAt(question.fields, rest.join('.')) : (question?.label ?? name);
}

const isErrorTree = (error: unknown): error is Values => isValues(error) || Array.isArray(error);
