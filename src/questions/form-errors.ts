// The errors of a form as a list, each with its place and the name of its question.
import type { FieldErrors } from 'react-hook-form';
import type { QuestionWords } from '../../content/compiled-words.ts';
import { type Values, isValues } from '../../machines/answers/shown.ts';

/** Every problem in a form with the path of its question, in the order of the form. */
export function flatErrors(errors: FieldErrors | Values, path: readonly string[] = []): [string, string][] {
  return Object.entries(errors).flatMap(([name, error]): [string, string][] => {
    if (!isErrorTree(error)) return [];
    const here = [...path, name];
    return typeof error['message'] === 'string' ? [[here.join('.'), error['message']]] : flatErrors(error, here);
  });
}

/** The label of the question at a path, so that a problem named at the top says which question it is about. */
export function labelAt(questions: Readonly<Record<string, QuestionWords>>, path: string): string {
  const [name = '', , ...rest] = path.split('.');
  const question = questions[name];
  return question?.fields && rest.length > 0 ? labelAt(question.fields, rest.join('.')) : (question?.label ?? name);
}

const isErrorTree = (error: unknown): error is Values => isValues(error) || Array.isArray(error);
