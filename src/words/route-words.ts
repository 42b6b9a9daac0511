// The routes to an order in words, with what is still missing and what stands in the way.
import type { National } from '../../content/compiled.ts';
import type { MissingFact } from '../../machines/rules/applicant-facts.ts';
import type { BarId, Order, Route } from '../../machines/rules/applicants.ts';

export const barWords: Readonly<Record<BarId, string>> = {
  'parent-cannot-be-special-guardian': "A parent cannot be their own child's special guardian (CA 1989 s.14A(2)).",
  'must-be-18': 'A special guardian must be 18 or over (CA 1989 s.14A(2)).',
  'child-is-16': 'From the age of 16 this order is made only in exceptional circumstances (CA 1989 s.9(7)).',
  'special-guardianship-in-force':
    'While a special guardianship order is in force, leave of the court is also needed for a live-with order (CA 1989 s.10(7A)).',
  'in-care-live-with-only':
    'While the child is in care, the court can only settle where the child lives, and that ends the care order (CA 1989 s.9(1)).',
};

const basisWords = {
  'as of right': 'As of right',
  'with consent': 'With consent',
  'leave of court': 'With leave of the court',
} as const;

const missingWords: Readonly<Partial<Record<MissingFact, string>>> = {
  adult: 'whether they are 18',
  parent: 'whether they are a parent',
  guardian: 'whether they are a guardian',
  specialGuardian: 'whether they are a special guardian',
  relativeInLaw: 'whether they are a relative in law',
  stepParentWithResponsibility: 'whether they are a step-parent with parental responsibility',
  childOfTheFamily: 'whether the child was a child of their family',
  liveWithOrder: 'whether an order says the child lives with them',
  spendTimeWithResponsibility: 'whether a court gave them parental responsibility with time to spend',
  fosterCarer: 'whether they foster this child',
  livedWith: 'how long the child has lived with them',
  consents: 'whose consent there is',
  'home-and-status.liveWithOrder': 'whether a live-with order is in force',
  'home-and-status.legalStatus': 'the legal status',
};

/** A route as one sentence: its basis, who it is for, its pin, and what is still to be known. */
export function routeInWords(
  { order, id, certainty, missing }: Route & { readonly order: Order },
  national: National,
  isFamily: boolean,
): string {
  const route = national.applicants[order].find((one) => one.id === id);
  if (!route) return '';
  const read = route.verified === 'unverified' ? ', believed, still to be checked' : '';
  const who = isFamily ? route.plain : `${route.who} (${route.pin}${read}).`;
  const open =
    certainty === 'open' ? '' : ` Still to know: ${missing.map((fact) => missingWords[fact] ?? fact).join('; ')}.`;
  return `${basisWords[route.basis]}: ${who}${open}`;
}
