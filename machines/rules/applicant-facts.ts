// What is known of one possible applicant and of the child, as findings on which the routes to an order rest.
import type { Answers } from '../answers/steps.ts';
import { isUnderCareOrder, type Situation } from './situation.ts';
import { type Finding, type Tri, all, any, finding, not } from './tri-state.ts';

/** The answers about one possible applicant. */
export type Applicant = NonNullable<Answers['applicants']['carers'][string]>;

/** An answer that is missing: about the applicant by the name of the question, about the child with its step. */
export type MissingFact = keyof Applicant | 'home-and-status.liveWithOrder' | 'home-and-status.legalStatus';
export type Fact = Finding<MissingFact>;

/** The questions about an applicant that are answered yes, no or not known. */
type YesNoQuestion =
  | 'adult'
  | 'parent'
  | 'guardian'
  | 'specialGuardian'
  | 'relativeInLaw'
  | 'stepParentWithResponsibility'
  | 'liveWithOrder'
  | 'spendTimeWithResponsibility';

/** Whose consent opens a route (Children Act 1989 s.10(5)(c)). */
export type ConsentOf = Exclude<Applicant['consents'][number], 'none-yet'>;

const isUnknown = (answer: string): boolean => answer === '' || answer === 'not-known';

/** Whether an answer is one of these; not known when it is blank or "not known". */
const oneOf = (answer: string, yes: readonly string[]): Tri => (isUnknown(answer) ? undefined : yes.includes(answer));

/** The facts about one applicant. Nobody asked yet is the same as nothing known. */
export function factsAbout(applicant: Applicant | undefined) {
  const answer = (name: Exclude<keyof Applicant, 'consents'>): string => applicant?.[name] ?? '';
  const isOneOf = (name: Exclude<keyof Applicant, 'consents'>, ...yes: string[]): Fact =>
    finding(oneOf(answer(name), yes), name);
  const livedWith = answer('livedWith');
  return {
    is: (name: YesNoQuestion): Fact => isOneOf(name, 'yes'),
    /** The child was a child of the family in a marriage or a civil partnership (s.105(1)). */
    childOfTheFamily: (of: 'marriage' | 'civil-partnership'): Fact => isOneOf('childOfTheFamily', of),
    /** The authority's foster carer of this child today. */
    fostersNow: isOneOf('fosterCarer', 'now'),
    /** The authority's foster carer of this child at any time in the last six months (s.9(3)). */
    fosteredLately: isOneOf('fosterCarer', 'now', 'in-last-six-months'),
    /** Three years out of the last five, ended no more than three months ago (s.10(5)(b), (10)). */
    threeYears: isOneOf('livedWith', 'three-years'),
    /** The whole of the last year up to now. Three years may have ended up to three months ago, so they leave it open. */
    wholeLastYear: finding(livedWith === 'three-years' ? undefined : oneOf(livedWith, ['one-year']), 'livedWith'),
    /** A year or more, whether or not up to now (s.9(3)(c)). */
    aYearAtLeast: isOneOf('livedWith', 'one-year', 'three-years'),
    /** A consent that was given. One that was not can still be sought, so it is never a no. */
    hasConsentOf: (whose: ConsentOf): Fact =>
      finding(applicant?.consents.includes(whose) === true ? true : undefined, 'consents'),
  };
}

/** The facts about the child that say whose consent is needed (s.10(5)(c)(i)-(iii)). */
export function factsAboutChild(situation: Situation): { readonly [Whose in ConsentOf]: Fact } {
  const home = situation.answers['home-and-status'];
  const order = finding(
    oneOf(home?.liveWithOrder ?? '', ['child-arrangements']),
    'home-and-status.liveWithOrder' as const,
  );
  const inCare = finding(
    isUnknown(home?.legalStatus ?? '') ? undefined : isUnderCareOrder(situation),
    'home-and-status.legalStatus' as const,
  );
  return {
    // A care order discharges a live-with order (s.91(2)), so in care the authority's consent is what counts.
    'live-with-holders': all(order, not(inCare)),
    authority: inCare,
    'everyone-with-responsibility': all(not(order), not(inCare)),
  };
}

/** A relative, somebody with the authority's consent, or with a year: those whom s.9(3) lets ask for leave. */
export const mayAskForLeave = (facts: ReturnType<typeof factsAbout>): Fact =>
  any(facts.is('relativeInLaw'), facts.hasConsentOf('authority'), facts.aYearAtLeast);
