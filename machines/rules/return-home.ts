// Decisions about going back home: whether the child is away, and what earlier attempts, time and orders ask for.
import { yearsLater } from './dates.ts';
import { cameIntoCare, isLookedAfter, isUnderCareOrder, livesNow, type Situation } from './situation.ts';

const awayPlaces = new Set([
  'family-arrangement',
  'kinship-placement',
  'foster-care',
  'childrens-home',
  'supported-accommodation',
  'with-order-holder',
  'prospective-adopters',
  'elsewhere',
]);

const councilFoundPlaces = new Set([
  'kinship-placement',
  'foster-care',
  'childrens-home',
  'supported-accommodation',
  'prospective-adopters',
]);

/** The child's home today is not with a parent. A child in hospital is away only when looked after. */
export function childLivesAwayFromHome(situation: Situation): boolean {
  const place = livesNow(situation) ?? '';
  return awayPlaces.has(place) || (place === 'hospital' && isLookedAfter(situation));
}

/** The dates of care are asked for once a child is looked after or lives in a home the council found. */
export function childHasComeIntoCare(situation: Situation): boolean {
  const place = livesNow(situation) ?? '';
  return isLookedAfter(situation) || councilFoundPlaces.has(place);
}

export const earlierReturnEnded = ({ answers }: Situation): boolean =>
  answers['earlier-return']?.returned === 'yes-and-ended';

/** More than two years in care, where the local policy then asks for a named reunification model. */
export function moreThanTwoYearsInCare(situation: Situation): boolean {
  const since = cameIntoCare(situation);
  return (
    situation.local.reunificationModelAfterTwoYears !== 'not-said' &&
    since !== undefined &&
    yearsLater(since, 2) < situation.asOf
  );
}

/** Placement with parents rules are for a child under an interim or full care order (SI 2010/959 reg 15). */
export const childIsUnderCareOrder = isUnderCareOrder;

/** The third review has been held, where the local policy then asks whether work towards return goes on. */
export const thirdReviewReached = (situation: Situation): boolean =>
  childLivesAwayFromHome(situation) &&
  situation.local.thirdReviewWithoutProgress === 'return-stops-with-exceptions' &&
  situation.answers.dates?.reviewsHeld === 'three-or-more';
