// The routes to an order in words, with what is still missing and what stands in the way.
import type { National } from '../../content/compiled.ts';
import type { MissingFact } from '../../machines/rules/applicant-facts.ts';
import type { BarId, Order, Route } from '../../machines/rules/applicants.ts';

interface TwoWordings {
  readonly text: string;
  readonly plain: string;
}

const bars: Readonly<Record<BarId, TwoWordings>> = {
  'parent-cannot-be-special-guardian': {
    text: "A parent cannot be their own child's special guardian (CA 1989 s.14A(2)).",
    plain: 'A parent cannot be the special guardian of their own child.',
  },
  'must-be-18': {
    text: 'A special guardian must be 18 or over (CA 1989 s.14A(2)).',
    plain: 'A special guardian must be 18 or over.',
  },
  'child-is-16': {
    text: 'From the age of 16 this order is made only in exceptional circumstances (CA 1989 s.9(7)).',
    plain: 'Once a child is 16, a judge makes this order only in very unusual cases.',
  },
  'special-guardianship-in-force': {
    text: 'While a special guardianship order is in force, leave of the court is also needed for a live-with order (CA 1989 s.10(7A)).',
    plain: 'The child has a special guardian now, so you also have to ask the judge if you may apply.',
  },
  'in-care-live-with-only': {
    text: 'While the child is in care, the court can only settle where the child lives, and that ends the care order (CA 1989 s.9(1)).',
    plain: 'While the child is in care, this order can only say where the child lives. It ends the care order.',
  },
  'placement-order-in-force': {
    text: "While a placement order is in force this is believed to be possible only once an adoption application has been made, and with the court's leave (ACA 2002 s.29(4)-(5), still to be checked).",
    plain:
      'There is a placement order now. We believe you can ask for this only once someone has applied to adopt, and if the judge lets you. Get legal advice.',
  },
};

const basis = {
  'as of right': { text: 'As of right', plain: 'You can apply without asking first' },
  'with consent': { text: 'With consent', plain: 'You can apply if the right people say yes' },
  'leave of court': { text: 'With leave of the court', plain: 'You ask the judge first if you may apply' },
} as const;

const missing: Readonly<Partial<Record<MissingFact, TwoWordings>>> = {
  adult: { text: 'whether they are 18', plain: 'are you 18 or over?' },
  parent: { text: 'whether they are a parent', plain: 'are you a parent?' },
  guardian: { text: 'whether they are a guardian', plain: 'are you a legal guardian?' },
  specialGuardian: { text: 'whether they are a special guardian', plain: 'are you a special guardian?' },
  relativeInLaw: { text: 'whether they are a relative in law', plain: 'are you close family in law?' },
  stepParentWithResponsibility: {
    text: 'whether they are a step-parent with parental responsibility',
    plain: 'are you a step-parent with parental responsibility?',
  },
  childOfTheFamily: {
    text: 'whether the child was a child of their family',
    plain: 'was the child part of your family when you were married?',
  },
  liveWithOrder: {
    text: 'whether an order says the child lives with them',
    plain: 'does a court order say the child lives with you?',
  },
  spendTimeWithResponsibility: {
    text: 'whether a court gave them parental responsibility with time to spend',
    plain: 'did a court give you parental responsibility along with time together?',
  },
  fosterCarer: { text: 'whether they foster this child', plain: 'do you foster this child?' },
  livedWith: {
    text: 'how long the child has lived with them, and until when',
    plain: 'how long has the child lived with you, and until when?',
  },
  consents: { text: 'whose consent there is', plain: 'who has said yes?' },
  'home-and-status.liveWithOrder': {
    text: 'whether a live-with order is in force',
    plain: 'does a court order say who the child lives with?',
  },
  'home-and-status.legalStatus': { text: 'the legal status', plain: 'is there a court order for the child now?' },
};

/** What stands in the way of an order, or narrows it. */
export const barInWords = (bar: BarId, isFamily: boolean): string => (isFamily ? bars[bar].plain : bars[bar].text);

/** What anybody does before applying, whichever the route. */
export function noticeInWords(order: Order, isFamily: boolean): string | undefined {
  if (order === 'cao') return undefined;
  return isFamily
    ? 'Before you apply you must tell the council in writing, three months ahead.'
    : "Whatever the route, three months' written notice to the authority comes before the application (CA 1989 s.14A(7)).";
}

/** A route as one sentence: its basis, who it is for, its pin, and what is still to be known. */
export function routeInWords(
  { order, id, certainty, missing: unknown }: Route & { readonly order: Order },
  national: National,
  isFamily: boolean,
): string {
  const route = national.applicants[order].find((one) => one.id === id);
  if (!route) return '';
  const isBelieved = route.verified === 'unverified';
  const wording = isFamily ? 'plain' : 'text';
  const who = isFamily
    ? `${isBelieved ? 'We believe this is open to you if this is true. ' : ''}${route.plain}`
    : `${route.who} (${route.pin}${isBelieved ? ', believed, still to be checked' : ''}).`;
  const toKnow = unknown.map((fact) => missing[fact]?.[wording] ?? fact).join('; ');
  const open = certainty === 'open' || toKnow === '' ? '' : ` Still to know: ${toKnow}${isFamily ? '' : '.'}`;
  return `${basis[route.basis][wording]}: ${who}${open}`;
}
