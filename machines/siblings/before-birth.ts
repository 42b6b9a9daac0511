// Days that cannot be: what was seen of two of them, or said by one of the other, was not before the younger was born.
import type { Problem } from '../answers/problems.ts';
import { adultAt } from '../answers/child-details.ts';
import { ageOf } from '../child-journey.ts';
import { type DateParts, type IsoDate, isoDate, yearsLater } from '../rules/dates.ts';
import type { Member } from './members.ts';
import type { Two } from './pairs.ts';

/**
 * The first day on which somebody can have been born: the date of birth, or else the earliest that fits the age in years.
 * Undefined where neither is known: outside the case, not born yet, or no age given.
 */
export function bornFrom({ child }: Pick<Member, 'child'>, asOf: IsoDate): IsoDate | undefined {
  const { born, years } = child ? ageOf(child) : {};
  if (born !== undefined || years === undefined || years >= adultAt) return born;
  return yearsLater(asOf, -(years + 1));
}

/** What is wrong with a day on which something of the two was seen or heard: the younger was not born yet. */
export function beforeBirth(pair: Two, question: string, day: DateParts, asOf: IsoDate): Problem[] {
  const on = isoDate(day);
  if (on === undefined) return [];
  const [youngest] = pair
    .map((member) => ({ label: member.label, from: bornFrom(member, asOf) ?? '' }))
    .toSorted((one, other) => other.from.localeCompare(one.from));
  return youngest && on < youngest.from ? [{ path: [question], problem: 'before-birth', about: [youngest.label] }] : [];
}
