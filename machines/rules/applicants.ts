// The routes by which one person might apply for an order: which are open, and which might be once a fact is known.
import type { Applicant, ConsentOf, Fact, MissingFact } from './applicant-facts.ts';
import { factsAbout, factsAboutChild, mayAskForLeave } from './applicant-facts.ts';
import { isUnderCareOrder, isUnderPlacementOrder, type Situation, yearsOld } from './situation.ts';
import { all, any, not } from './tri-state.ts';

export type Order = 'sgo' | 'cao';

/** The routes of each order in the order of the national position. The child's own route is asked of no adult. */
export const routeIds = {
  sgo: [
    'sgo-guardian',
    'sgo-live-with-holder',
    'sgo-three-years',
    'sgo-foster-carer-year',
    'sgo-relative-year',
    'sgo-consent-live-with-holders',
    'sgo-consent-authority',
    'sgo-consent-pr-holders',
    'sgo-leave',
    'sgo-leave-recent-foster-carer',
  ],
  cao: [
    'cao-parent',
    'cao-step-parent-pr',
    'cao-live-with-holder',
    'cao-spouse',
    'cao-civil-partner',
    'cao-three-years',
    'cao-relative-year',
    'cao-foster-carer-year',
    'cao-spend-time-pr',
    'cao-consent-live-with-holders',
    'cao-consent-authority',
    'cao-consent-pr-holders',
    'cao-leave',
    'cao-leave-recent-foster-carer',
  ],
} as const;
export type RouteId = (typeof routeIds)[Order][number];

/** What stands in the way, or narrows the order, whatever the route. */
export type BarId =
  | 'parent-cannot-be-special-guardian'
  | 'must-be-18'
  | 'child-is-16'
  | 'special-guardianship-in-force'
  | 'in-care-live-with-only'
  | 'placement-order-in-force';

export type Certainty = 'open' | 'might-be-open';

/** A route that is open, or might be once the missing facts are known. */
export interface Route {
  readonly id: RouteId;
  readonly certainty: Certainty;
  readonly missing: readonly MissingFact[];
}

export interface RoutesToOrder {
  readonly routes: readonly Route[];
  readonly bars: readonly BarId[];
}

/**
 * The routes to an order for one person. A route that the known facts rule out is left out; nothing is refused,
 * because facts change and a court may also act with no application before it (Children Act 1989 ss.10(1)(b), 14A(6)(b)).
 */
export function routesTo(order: Order, applicant: Applicant | undefined, situation: Situation): RoutesToOrder {
  const found = conditions(applicant, situation);
  const isPlaced = isUnderPlacementOrder(situation);
  const routes = routeIds[order].flatMap((id): Route[] => {
    const { holds, missing } = found[id];
    return holds === false ? [] : [{ id, certainty: holds && !isPlaced ? 'open' : 'might-be-open', missing }];
  });
  const bars = order === 'sgo' ? sgoBars(applicant) : caoBars(situation);
  // Believed, and said so where it is shown: Adoption and Children Act 2002 s.29(4)-(5).
  return { routes, bars: isPlaced ? ['placement-order-in-force', ...bars] : bars };
}

/** What has to be true for each route. */
function conditions(applicant: Applicant | undefined, situation: Situation): { readonly [Id in RouteId]: Fact } {
  const facts = factsAbout(applicant);
  const { is, fosteredLately, aYearAtLeast } = facts;
  const child = factsAboutChild(situation);
  const consent = (whose: ConsentOf): Fact => all(child[whose], facts.hasConsentOf(whose));
  const fosterCarerYear = all(facts.fostersNow, facts.wholeLastYear);
  const relativeYear = all(is('relativeInLaw'), facts.wholeLastYear);
  const shortFosterCare = all(fosteredLately, not(aYearAtLeast));
  const leave = not(shortFosterCare);
  const leaveAfterFostering = all(shortFosterCare, mayAskForLeave(facts));

  // 18 or over and no parent of the child (s.14A(2)).
  const guardianship = (...more: Fact[]): Fact => all(is('adult'), not(is('parent')), ...more);
  return {
    'sgo-guardian': guardianship(is('guardian')), // s.14A(5)(a)
    'sgo-live-with-holder': guardianship(is('liveWithOrder')), // s.14A(5)(b)
    'sgo-three-years': guardianship(facts.threeYears), // ss.14A(5)(c), 10(5)(b), (10)
    'sgo-foster-carer-year': guardianship(fosterCarerYear), // s.14A(5)(d)
    'sgo-relative-year': guardianship(relativeYear), // s.14A(5)(e)
    'sgo-consent-live-with-holders': guardianship(consent('live-with-holders')), // ss.14A(5)(c), 10(5)(c)(i)
    'sgo-consent-authority': guardianship(consent('authority')), // s.10(5)(c)(ii)
    'sgo-consent-pr-holders': guardianship(consent('everyone-with-responsibility')), // s.10(5)(c)(iii)
    'sgo-leave': guardianship(leave), // s.14A(3)(b)
    'sgo-leave-recent-foster-carer': guardianship(leaveAfterFostering), // ss.14A(4), 9(3)
    'cao-parent': any(is('parent'), is('guardian'), is('specialGuardian')), // s.10(4)(a)
    'cao-step-parent-pr': is('stepParentWithResponsibility'), // s.10(4)(aa)
    'cao-live-with-holder': is('liveWithOrder'), // s.10(4)(b)
    'cao-spouse': facts.childOfTheFamily('marriage'), // s.10(5)(a)
    'cao-civil-partner': facts.childOfTheFamily('civil-partnership'), // s.10(5)(aa)
    'cao-three-years': facts.threeYears, // s.10(5)(b), (10)
    'cao-relative-year': relativeYear, // s.10(5B)
    'cao-foster-carer-year': fosterCarerYear, // s.10(5A)
    'cao-spend-time-pr': is('spendTimeWithResponsibility'), // s.10(5)(d)
    'cao-consent-live-with-holders': consent('live-with-holders'), // s.10(5)(c)(i)
    'cao-consent-authority': consent('authority'), // s.10(5)(c)(ii)
    'cao-consent-pr-holders': consent('everyone-with-responsibility'), // s.10(5)(c)(iii)
    'cao-leave': leave, // s.10(1)(a)(ii), (2)(b), (9)
    'cao-leave-recent-foster-carer': leaveAfterFostering, // ss.9(3), 10(9)
  };
}

/** A special guardian is 18 or over and not a parent of the child (s.14A(2)). */
const sgoBars = (applicant: Applicant | undefined): BarId[] => [
  ...(applicant?.parent === 'yes' ? (['parent-cannot-be-special-guardian'] as const) : []),
  ...(applicant?.adult === 'no' ? (['must-be-18'] as const) : []),
];

/** From 16 only in exceptional circumstances (s.9(7)); leave as well under s.10(7A); in care only where to live (s.9(1)). */
const caoBars = (situation: Situation): BarId[] => [
  ...((yearsOld(situation) ?? 0) >= 16 ? (['child-is-16'] as const) : []),
  ...(situation.answers['home-and-status']?.liveWithOrder === 'special-guardianship'
    ? (['special-guardianship-in-force'] as const)
    : []),
  ...(isUnderCareOrder(situation) ? (['in-care-live-with-only'] as const) : []),
];
