// What the tests of the routes share: an applicant and a child, with only what is said of them known.
import { type Answers, stepSchemas } from '../../machines/answers/steps.ts';
import type { Applicant } from '../../machines/rules/applicant-facts.ts';
import { noLocalRules } from '../../machines/rules/local.ts';
import type { Situation } from '../../machines/rules/situation.ts';

export const orders = ['sgo', 'cao'] as const;
type Home = Answers['home-and-status'];

/** Somebody of whom nothing is known but these facts. */
export const applicant = (facts: Partial<Applicant> = {}): Applicant => {
  const { carers } = stepSchemas.applicants.parse({ carers: { p1: facts } });
  if (!carers['p1']) throw new Error('the applicant is there');
  return carers['p1'];
};

const somebody: Partial<Applicant> = {
  adult: 'yes',
  parent: 'no',
  guardian: 'no',
  specialGuardian: 'no',
  relativeInLaw: 'no',
  stepParentWithResponsibility: 'no',
  childOfTheFamily: 'no',
  liveWithOrder: 'no',
  spendTimeWithResponsibility: 'no',
  fosterCarer: 'no',
  livedWith: 'never',
};
/** An adult who is nothing in particular to the child, but for these facts. */
export const adult = (facts: Partial<Applicant> = {}): Applicant => applicant({ ...somebody, ...facts });

/** A child accommodated under section 20, but for what is said. */
export const child = (home: Partial<Home> = {}, years = 8): Situation => ({
  age: { born: undefined, years, unborn: false },
  answers: {
    'home-and-status': stepSchemas['home-and-status'].parse({
      livesNow: 'foster-care',
      legalStatus: 'section-20',
      liveWithOrder: 'no',
      ...home,
    }),
  },
  local: noLocalRules,
  asOf: '2026-11-21',
});
