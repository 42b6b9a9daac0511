// Decisions about family and friends as carers: who there is, and which legal arrangement each home would be.
import type { Answers } from '../answers/steps.ts';
import { isLookedAfter, livesNow, yearsOld, type Situation } from './situation.ts';

type Arrangement = NonNullable<Answers['carer-arrangements']['carers'][string]>;

/** The stand-in id for the foster carers with whom the child lives today; they need not be people of the network. */
export const todaysCarersId = 'todays-carers';

/** The people of the network who were named as possible carers, by person id, each once. */
export function kinCarers({ answers }: Situation): string[] {
  const network = answers['family-network'];
  if (network?.anyone !== 'yes') return [];
  return [...new Set(network.carers.map((carer) => carer.person).filter((id) => id !== ''))];
}

/** Everybody who might apply for an order: possible kin carers, and today's foster carers when they are in mind. */
export function possibleApplicants(situation: Situation): string[] {
  const inMind = situation.answers['away-opening']?.inMind ?? [];
  return [...kinCarers(situation), ...(inMind.includes('todays-foster-carers') ? [todaysCarersId] : [])];
}

export const someoneInTheNetworkCouldCare = (situation: Situation): boolean => kinCarers(situation).length > 0;
export const someoneCouldApply = (situation: Situation): boolean => possibleApplicants(situation).length > 0;

/** Under 16, or under 18 if disabled: the children whom private fostering is about (Children Act 1989 s.66(1), (4)). */
function isOfPrivateFosteringAge(situation: Situation): boolean {
  const years = yearsOld(situation);
  const limit = situation.answers.identity?.disabled === 'yes' ? 18 : 16;
  return years === undefined || years < limit;
}

/** Care arranged by the family with somebody who is no relative in law, for 28 days or more (s.66(1)-(2)). */
export function isPrivateFostering(arrangement: Arrangement, situation: Situation): boolean {
  const notRelative = arrangement.relation === 'other-relative' || arrangement.relation === 'friend-or-connected';
  return (
    arrangement.arrangedBy === 'family' &&
    notRelative &&
    arrangement.howLong === '28-days-or-more' &&
    !isLookedAfter(situation) &&
    isOfPrivateFosteringAge(situation)
  );
}

/** A looked after child in a connected person's home that nobody has approved, even for the time being (s.22C(6)(a)). */
const isOutsideTheRules = (arrangement: Arrangement, situation: Situation): boolean =>
  livesNow(situation) === 'kinship-placement' &&
  arrangement.arrangedBy === 'council' &&
  arrangement.approval === 'none';

/** The arrangements that were described, of carers who are still named. */
const arrangements = (situation: Situation): Arrangement[] =>
  kinCarers(situation).flatMap((id) => situation.answers['carer-arrangements']?.carers[id] ?? []);

const some = (situation: Situation, holds: (arrangement: Arrangement) => boolean): boolean =>
  arrangements(situation).some(holds);

export const familyArrangedTheCare = (situation: Situation): boolean =>
  some(situation, (one) => one.arrangedBy === 'family' && !isPrivateFostering(one, situation));
export const careIsPrivateFostering = (situation: Situation): boolean =>
  some(situation, (one) => isPrivateFostering(one, situation));
export const carerHasTemporaryApproval = (situation: Situation): boolean =>
  some(situation, (one) => one.approval === 'temporary');
export const carerIsOrWillBeApproved = (situation: Situation): boolean =>
  some(situation, (one) => one.approval === 'approved' || one.approval === 'in-assessment');
export const careIsOutsideTheRules = (situation: Situation): boolean =>
  some(situation, (one) => isOutsideTheRules(one, situation));
