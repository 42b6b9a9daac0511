// From whom of the group a child lives, or would live, apart: with each of them somebody says how they keep in touch.
import type { BalanceSheet } from '../balance-sheet/sheet.ts';
import { isBlank } from '../gaps/blank.ts';
import { isoDate } from '../rules/dates.ts';
import type { ArrangementForChild, SiblingOfChild } from './of-child.ts';
import type { Touch } from './record.ts';

type Told = Pick<BalanceSheet, 'group' | 'siblingsTogether'>;

/** The arrangement that the plan for the child follows, where one was chosen. */
export const followedBy = ({ group, siblingsTogether }: Told): ArrangementForChild | undefined =>
  group?.arrangements.find(({ arrangement }) => arrangement.id === siblingsTogether?.arrangement);

/** Those from whom the child would live apart as things stand. */
export const partedFrom = ({ group }: Told): SiblingOfChild[] => (group?.others ?? []).filter(({ isApart }) => isApart);

/** Whether it is said how the two keep in touch; "not known yet" says nothing of it. */
export const isTouchTold = ({ pair: { touch } }: SiblingOfChild): boolean =>
  touch.how !== '' && touch.how !== 'not-known';

/** Whether it is also said when that is looked at again. "None for now" needs its reason too. */
export const isTouchWhole = ({ how, why, reviewedOn }: Touch): boolean =>
  how !== '' && how !== 'not-known' && isoDate(reviewedOn) !== undefined && (how !== 'none-for-now' || !isBlank(why));
