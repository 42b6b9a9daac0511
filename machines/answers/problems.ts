// What is wrong with a step's answers beyond the shape of each: dates that cannot be, and judgements without their reason.
import { type DateParts, type IsoDate, isoDate } from '../rules/dates.ts';
import type { StepId } from '../vocabulary.ts';
import type { ProblemId } from './field.ts';
import { type Values, eachShown, isValues } from './shown.ts';
import { misfitsIn } from './misfits.ts';
import { stepFields } from './steps.ts';

/** One thing to mend, and the question where it is mended. */
export interface Problem {
  readonly path: readonly string[];
  readonly problem: ProblemId;
}

/** What the checks need to know of the child and the day. */
export interface CheckedAgainst {
  readonly asOf: IsoDate;
  readonly born: IsoDate | undefined;
}

/** Everything that keeps a step's answers from being used; empty when they can be. A hidden question never does. */
export function problemsIn(step: StepId, answers: Values, against: CheckedAgainst): Problem[] {
  const misfits = misfitsIn(step, answers).filter(({ shown }) => shown);
  return [
    ...misfits.map(({ path, message }) => ({ path, problem: knownProblem(message) })),
    ...dateProblems(step, answers, against),
    ...judgementProblems(step, answers),
  ];
}

const knownProblem = (message: string): ProblemId => messages.find((known) => known === message) ?? 'choose-one';
const messages: readonly ProblemId[] = ['choose-one', 'text-too-long', 'line-too-long', 'date-not-real'];

const isDateParts = (value: unknown): value is DateParts =>
  isValues(value) && ['day', 'month', 'year'].every((part) => typeof value[part] === 'string');

const dayOf = (value: unknown): IsoDate | undefined => (isDateParts(value) ? isoDate(value) : undefined);

function dateProblems(step: StepId, answers: Values, { asOf, born }: CheckedAgainst): Problem[] {
  const found: Problem[] = [];
  eachShown(stepFields[step], answers, (field, value, path) => {
    const day = field.kind === 'date' ? dayOf(value) : undefined;
    if (field.kind !== 'date' || day === undefined) return;
    if (field.past && day > asOf) found.push({ path, problem: 'date-in-future' });
    else if (born !== undefined && day < born && step === 'dates') found.push({ path, problem: 'date-before-birth' });
  });
  return step === 'dates' ? [...found, ...reviewProblems(answers)] : found;
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
