// What the rules of the journey look at: one child's answers, age, the day of asking and the local rules.
import type { Answers } from '../answers/steps.ts';
import type { LocalRules } from '../vocabulary.ts';
import { type IsoDate, ageOn, isoDate } from './dates.ts';

/** How old a child is: a date of birth, a number of years, or not yet born. */
export interface ChildAge {
  readonly born: IsoDate | undefined;
  readonly years: number | undefined;
  readonly unborn: boolean;
}

export interface Situation {
  readonly age: ChildAge;
  readonly answers: Readonly<Partial<Answers>>;
  readonly local: LocalRules;
  /** The day on which the question is asked; ages and lengths of time are counted to it. */
  readonly asOf: IsoDate;
  /** The ids of those looked at together with this child; none where the group does not matter. */
  readonly siblings?: readonly string[];
}

/** Whole years on the day of asking; undefined when no age was given. */
export function yearsOld({ age, asOf }: Situation): number | undefined {
  if (age.unborn) return 0;
  return age.born === undefined ? age.years : ageOn(age.born, asOf);
}

const legalStatus = ({ answers }: Situation) => answers['home-and-status']?.legalStatus;
export const livesNow = ({ answers }: Situation) => answers['home-and-status']?.livesNow;

/** Looked after: accommodated under section 20, or under a care or placement order (Children Act 1989 s.22). */
export function isLookedAfter(situation: Situation): boolean {
  const status = legalStatus(situation);
  return status === 'section-20' || isUnderPlacementOrder(situation) || isUnderCareOrder(situation);
}

/** A full or interim care order is in force. */
export function isUnderCareOrder(situation: Situation): boolean {
  const status = legalStatus(situation);
  return status === 'care-order' || status === 'interim-care-order';
}

export const isUnderPlacementOrder = (situation: Situation): boolean => legalStatus(situation) === 'placement-order';

export const isOnSupervisionOrder = (situation: Situation): boolean => legalStatus(situation) === 'supervision-order';

export const cameIntoCare = ({ answers }: Situation): IsoDate | undefined => isoDate(answers.dates?.cameIntoCare);
