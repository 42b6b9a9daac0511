// Every decision of the journey by name: the one place where the statechart's guards find their rules.
import type { RuleName } from '../vocabulary.ts';
import * as kinship from './kinship.ts';
import * as returnHome from './return-home.ts';
import { hasBrothersOrSisters, mayLiveApart } from './siblings.ts';
import { type Situation, isOnSupervisionOrder, livesNow, yearsOld } from './situation.ts';

/** A decision holds or does not, for one child as things stand. */
export type Decision = (situation: Situation) => boolean;

export const decisions: { readonly [Name in RuleName]: Decision } = {
  childHasComeIntoCare: returnHome.childHasComeIntoCare,
  childIsOnSupervisionOrder: isOnSupervisionOrder,
  someoneInTheNetworkCouldCare: kinship.someoneInTheNetworkCouldCare,
  familyArrangedTheCare: kinship.familyArrangedTheCare,
  careIsPrivateFostering: kinship.careIsPrivateFostering,
  carerHasTemporaryApproval: kinship.carerHasTemporaryApproval,
  carerIsOrWillBeApproved: kinship.carerIsOrWillBeApproved,
  careIsOutsideTheRules: kinship.careIsOutsideTheRules,
  childLivesAwayFromHome: returnHome.childLivesAwayFromHome,
  earlierReturnEnded: returnHome.earlierReturnEnded,
  moreThanTwoYearsInCare: returnHome.moreThanTwoYearsInCare,
  childIsUnderCareOrder: returnHome.childIsUnderCareOrder,
  thirdReviewReached: returnHome.thirdReviewReached,
  someoneCouldApply: kinship.someoneCouldApply,
  childLivesWithFosterCarers: (situation) =>
    livesNow(situation) === 'foster-care' ||
    (situation.answers['away-opening']?.inMind.includes('todays-foster-carers') ?? false),
  childIs16OrOver: (situation) => (yearsOld(situation) ?? 0) >= 16,
  childHasBrothersOrSisters: hasBrothersOrSisters,
  childMayLiveApart: ({ answers }) => mayLiveApart(answers['siblings-together']?.plan),
};
