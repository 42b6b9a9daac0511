// The two things asked of a child before the journey: what to call them, and how old they are.
import type { ChildDetails } from '../case-edits.ts';
import { type IsoDate, ageOn, isoDate } from '../rules/dates.ts';
import type { ProblemId } from './field.ts';
import type { Problem } from './problems.ts';

/** A child is under 18 (Children Act 1989 s.105(1)). */
export const adultAt = 18;

type Named = Pick<ChildDetails, 'label'>;

/** What is wrong with a child's details; empty when they can be used. An age may be left open. */
export function childProblems(details: ChildDetails, others: readonly Named[], asOf: IsoDate): Problem[] {
  return [...labelProblems(details, others), ...ageProblems(details, asOf)];
}

function labelProblems({ label }: ChildDetails, others: readonly Named[]): Problem[] {
  const name = label.trim().toLowerCase();
  const found = (problem: ProblemId): Problem[] => [{ path: ['label'], problem }];
  if (name === '') return found('label-missing');
  if (label.length > 60) return found('label-too-long');
  return others.some((child) => child.label.trim().toLowerCase() === name) ? found('label-twice') : [];
}

function ageProblems({ birth }: ChildDetails, asOf: IsoDate): Problem[] {
  const years = birth.years.trim();
  if (birth.kind === 'age' && years !== '') {
    if (!/^\d+$/.test(years)) return [{ path: ['birth', 'years'], problem: 'age-not-a-number' }];
    return Number(years) >= adultAt ? [{ path: ['birth', 'years'], problem: 'age-not-a-child' }] : [];
  }
  const typed = `${birth.born.day}${birth.born.month}${birth.born.year}`.trim();
  if (birth.kind !== 'born' || typed === '') return [];
  const born = isoDate(birth.born);
  const problem = born === undefined ? 'date-not-real' : born > asOf ? 'date-in-future' : undefined;
  if (problem) return [{ path: ['birth', 'born'], problem }];
  return born !== undefined && ageOn(born, asOf) >= adultAt
    ? [{ path: ['birth', 'born'], problem: 'age-not-a-child' }]
    : [];
}
