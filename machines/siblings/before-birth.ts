// Days that cannot be: what was seen of some of them, or said by one of another, was not before the youngest was born.
import type { Problem } from '../answers/problems.ts';
import { adultAt } from '../answers/child-details.ts';
import { ageOf } from '../child-journey.ts';
import { type DateParts, type IsoDate, isoDate, yearsLater } from '../rules/dates.ts';
import type { Member } from './members.ts';

/**
 * The first day on which somebody can have been born: the date of birth, or else the earliest for anybody under 18, since
 * an age in years grows old with the record. Undefined for somebody outside the case, or not born yet.
 */
export function bornFrom({ child }: Pick<Member, 'child'>, asOf: IsoDate): IsoDate | undefined {
  if (!child || child.birth.kind === 'unborn') return undefined;
  return ageOf(child).born ?? yearsLater(asOf, -adultAt);
}

/** What is wrong with a day on which something of some of them was seen or heard: the youngest was not born yet. */
export function beforeBirth(some: readonly Member[], question: string, day: DateParts, asOf: IsoDate): Problem[] {
  const on = isoDate(day);
  if (on === undefined) return [];
  const [youngest] = some
    .map((member) => ({ label: member.label, from: bornFrom(member, asOf) ?? '' }))
    .toSorted((one, other) => other.from.localeCompare(one.from));
  return youngest && on < youngest.from ? [{ path: [question], problem: 'before-birth', about: [youngest.label] }] : [];
}
