// Decisions about family and friends as carers: who there is, and which legal arrangement each home would be.
import type { Answers } from '../answers/steps.ts';
import type { StepId } from '../vocabulary.ts';
import { isLookedAfter, isUnderCareOrder, isUnderPlacementOrder, yearsOld, type Situation } from './situation.ts';

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

/**
 * Care arranged by the family with somebody who is no relative in law, for 28 days or more (s.66(1)-(2)).
 * Asked about as long as no fact rules it out, because a notice that nobody thought of leaves a child unseen.
 */
function mayBePrivateFostering(arrangement: Arrangement, situation: Situation): boolean {
  const isRuledOut =
    arrangement.relation === 'relative-in-law' ||
    arrangement.relation === 'parental-responsibility' ||
    arrangement.howLong === 'under-28-days' ||
    isLookedAfter(situation) ||
    !isOfPrivateFosteringAge(situation);
  return arrangement.arrangedBy === 'family' && !isRuledOut;
}

/** All facts of private fostering are there, so that it is no mere family arrangement. */
const isPrivateFostering = (arrangement: Arrangement, situation: Situation): boolean =>
  mayBePrivateFostering(arrangement, situation) &&
  (arrangement.relation === 'other-relative' || arrangement.relation === 'friend-or-connected') &&
  arrangement.howLong === '28-days-or-more';

/** The family's own arrangement. Under a care or placement order the authority decides where the child lives. */
const isFamilyArrangement = (arrangement: Arrangement, situation: Situation): boolean =>
  arrangement.arrangedBy === 'family' &&
  !isPrivateFostering(arrangement, situation) &&
  !isUnderCareOrder(situation) &&
  !isUnderPlacementOrder(situation);

/**
 * The child lives there, is looked after or was moved there by the council, and nobody has approved the carer, even
 * for the time being (s.22C(6)(a)). A holder of parental responsibility needs no approval (s.22C(2)-(3)).
 */
const isOutsideTheRules = (arrangement: Arrangement, situation: Situation): boolean =>
  arrangement.livesHere === 'yes' &&
  arrangement.relation !== 'parental-responsibility' &&
  arrangement.approval === 'none' &&
  (isLookedAfter(situation) || arrangement.arrangedBy === 'council');

/** The steps that are asked of some carers only, each with the arrangements it is for. */
const stepArrangements = {
  'family-arrangement': isFamilyArrangement,
  'private-fostering': mayBePrivateFostering,
  'regulation-24': (one) => one.approval === 'temporary',
  'approved-carer': (one) => one.approval === 'approved' || one.approval === 'in-assessment',
  unregulated: isOutsideTheRules,
} as const satisfies Partial<Record<StepId, (arrangement: Arrangement, situation: Situation) => boolean>>;

type ArrangementStep = keyof typeof stepArrangements;

/** The carers whose arrangement, as described, is one that a step is for. */
function carersIn(step: ArrangementStep, situation: Situation): string[] {
  return kinCarers(situation).filter((id) => {
    const arrangement = situation.answers['carer-arrangements']?.carers[id];
    return arrangement !== undefined && stepArrangements[step](arrangement, situation);
  });
}

const isArrangementStep = (step: StepId): step is ArrangementStep => step in stepArrangements;

/** The carers of whom a step is asked. A step that was opened although nobody fits it is asked of every carer. */
export function carersAskedIn(step: StepId, situation: Situation): string[] {
  const fitting = isArrangementStep(step) ? carersIn(step, situation) : [];
  return fitting.length > 0 ? fitting : kinCarers(situation);
}

const someoneIn =
  (step: ArrangementStep) =>
  (situation: Situation): boolean =>
    carersIn(step, situation).length > 0;

export const familyArrangedTheCare = someoneIn('family-arrangement');
export const careIsPrivateFostering = someoneIn('private-fostering');
export const carerHasTemporaryApproval = someoneIn('regulation-24');
export const carerIsOrWillBeApproved = someoneIn('approved-carer');
export const careIsOutsideTheRules = someoneIn('unregulated');
