// What is wrong with a step's answers beyond the shape of each: dates that cannot be, and judgements without their reason.
import type * as z from 'zod/mini';
import { type DateParts, type IsoDate, isoDate } from '../rules/dates.ts';
import type { StepId } from '../vocabulary.ts';
import type { Fields, ProblemId } from './field.ts';
import { type Values, eachShown, isValues } from './shown.ts';
import { misfitsIn } from './misfits.ts';
import { stepFields, stepSchemas } from './steps.ts';

/** One thing to mend, and the question where it is mended. */
export interface Problem {
  readonly path: readonly string[];
  readonly problem: ProblemId;
  /** The names it is about, where the question alone does not say it. */
  readonly about?: readonly string[];
}

/** What the checks need to know of the child and the day. */
export interface CheckedAgainst {
  readonly asOf: IsoDate;
  readonly born: IsoDate | undefined;
}

/** Everything that keeps a step's answers from being used; empty when they can be. A hidden question never does. */
export const problemsIn = (step: StepId, answers: Values, { asOf, born }: CheckedAgainst): Problem[] => [
  ...fieldProblems(stepFields[step], stepSchemas[step], answers, asOf),
  ...(step === 'dates' ? [...birthProblems(answers, born), ...reviewProblems(answers)] : []),
  ...judgementProblems(step, answers),
];

/** What is wrong with answers by themselves: they do not fit their questions, or a day that has been is yet to come. */
export function fieldProblems(fields: Fields, schema: z.ZodMiniType, answers: Values, asOf: IsoDate): Problem[] {
  const found = misfitsIn(fields, schema, answers)
    .filter(({ shown }) => shown)
    .map(({ path, message }): Problem => ({ path, problem: knownProblem(message) }));
  eachShown(fields, answers, (field, value, path) => {
    const day = field.kind === 'date' && field.past ? dayOf(value) : undefined;
    if (day !== undefined && day > asOf) found.push({ path, problem: 'date-in-future' });
  });
  return found;
}

const knownProblem = (message: string): ProblemId => messages.find((known) => known === message) ?? 'choose-one';
const messages: readonly ProblemId[] = ['choose-one', 'text-too-long', 'line-too-long', 'date-not-real'];

const isDateParts = (value: unknown): value is DateParts =>
  isValues(value) && ['day', 'month', 'year'].every((part) => typeof value[part] === 'string');

const dayOf = (value: unknown): IsoDate | undefined => (isDateParts(value) ? isoDate(value) : undefined);

function birthProblems(answers: Values, born: IsoDate | undefined): Problem[] {
  return Object.entries(answers).flatMap(([name, value]): Problem[] => {
    const day = dayOf(value);
    const isBefore = born !== undefined && day !== undefined && day < born;
    return isBefore ? [{ path: [name], problem: 'date-before-birth' }] : [];
  });
}

function reviewProblems(answers: Values): Problem[] {
  const [care, last, next] = ['cameIntoCare', 'lastReview', 'nextReview'].map((name) => dayOf(answers[name]));
  const found: Problem[] = [];
  if (care && last && last < care) found.push({ path: ['lastReview'], problem: 'review-before-care' });
  if (care && next && next < care) found.push({ path: ['nextReview'], problem: 'review-before-care' });
  else if (last && next && next < last) found.push({ path: ['nextReview'], problem: 'next-review-before-last' });
  return found;
}

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

/** "Not known yet" says who finds out; "not realistic now" and "with support" say why and what. */
function judgementProblems(step: StepId, answers: Values): Problem[] {
  if (!('judgement' in stepFields[step])) return [];
  const judged = answers['judgement'];
  if (judged === 'not-realistic-now' && isBlank(answers['reason'])) {
    return [{ path: ['reason'], problem: 'reason-missing' }];
  }
  if (judged === 'not-known' && isBlank(answers['findOutWho'])) {
    return [{ path: ['findOutWho'], problem: 'who-finds-out-missing' }];
  }
  if (judged === 'realistic-with-support' && isBlank(answers['support'])) {
    return [{ path: ['support'], problem: 'support-missing' }];
  }
  return [];
}
