// A child in words: the age, and where their questions go on.
import type { Child } from '../../machines/case-file.ts';
import { type Surroundings, ageOf, walkOf } from '../../machines/child-journey.ts';
import { ageOn } from '../../machines/rules/dates.ts';
import { hrefOf, stepHref } from '../address/place.ts';

/** "4 years old", "Not yet born", "Under 1", or that no age was given. */
export function ageInWords(child: Child, { asOf }: Surroundings): string {
  const age = ageOf(child);
  if (age.unborn) return 'Not yet born';
  const years = age.born === undefined ? age.years : ageOn(age.born, asOf);
  if (years === undefined) return 'Age not given';
  if (years < 1) return 'Under 1 year old';
  return years === 1 ? '1 year old' : `${years} years old`;
}

/** The first step without an answer, or the check of all answers when there is none. */
export function nextStepHref(child: Child, surroundings: Surroundings): string {
  const next = walkOf(child, surroundings).path.find((step) => child.steps[step] === undefined);
  return next ? stepHref(child.id, next) : hrefOf({ at: 'answers', child: child.id });
}
