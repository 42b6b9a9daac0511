// Every step with its questions and its schema: the one list from which forms, events and the case file are made.
import * as z from 'zod/mini';
import type { StepId } from '../vocabulary.ts';
import * as about from './about.ts';
import * as away from './away.ts';
import { type Fields, answersSchema } from './field.ts';
import * as kinship from './kinship.ts';
import * as plan from './plan.ts';
import * as returnHome from './return-home.ts';
import * as siblings from './siblings.ts';
import * as stayHome from './stay-home.ts';
import * as weighing from './weighing.ts';

/** The questions of each step, in the order in which they are asked. */
export const stepFields = {
  'home-and-status': about.homeAndStatus,
  dates: about.dates,
  wishes: about.wishes,
  identity: about.identity,
  network: about.network,
  'home-support': stayHome.homeSupport,
  'supervision-order': stayHome.supervisionOrder,
  'home-risks': stayHome.homeRisks,
  'home-judgement': stayHome.homeJudgement,
  'family-network': kinship.familyNetwork,
  'family-meeting': kinship.familyMeeting,
  'carer-arrangements': kinship.carerArrangements,
  'family-arrangement': kinship.familyArrangement,
  'private-fostering': kinship.privateFostering,
  'regulation-24': kinship.regulation24,
  'approved-carer': kinship.approvedCarer,
  unregulated: kinship.unregulated,
  viability: kinship.viability,
  'kinship-judgement': kinship.kinshipJudgement,
  'return-changes': returnHome.returnChanges,
  'return-indicators': returnHome.returnIndicatorAnswers,
  'earlier-return': returnHome.earlierReturn,
  'earlier-return-review': returnHome.earlierReturnReview,
  'long-time-in-care': returnHome.longTimeInCare,
  'placement-with-parents': returnHome.placementWithParents,
  'third-review': returnHome.thirdReview,
  'return-support': returnHome.returnSupport,
  'return-judgement': returnHome.returnJudgement,
  'away-opening': away.awayOpening,
  applicants: away.applicants,
  'sgo-considerations': away.sgoConsiderations,
  'sgo-judgement': away.sgoJudgement,
  'cao-considerations': away.caoConsiderations,
  'cao-judgement': away.caoJudgement,
  'adoption-questions': away.adoptionQuestions,
  'adoption-considerations': away.adoptionConsiderations,
  'adoption-judgement': away.adoptionJudgement,
  'todays-carers': away.todaysCarers,
  'ltf-considerations': away.ltfConsiderations,
  'ltf-judgement': away.ltfJudgement,
  'sixteen-and-over': away.sixteenAndOver,
  'other-arrangements': away.otherArrangements,
  'other-judgement': away.otherJudgement,
  siblings: siblings.siblings,
  'sibling-needs': siblings.siblingNeeds,
  'siblings-together': siblings.siblingsTogether,
  'siblings-apart': siblings.siblingsApart,
  voices: weighing.voices,
  comparing: weighing.comparing,
  proportionality: weighing.proportionality,
  'permanence-plan': plan.permanencePlan,
  'family-time': plan.familyTime,
  'life-story': plan.lifeStory,
  'roles-and-decisions': plan.rolesAndDecisions,
} as const satisfies { readonly [Step in StepId]: Fields };

type StepFields = typeof stepFields;
type FieldSchema<F> = F extends { schema: infer Schema extends z.ZodMiniType } ? Schema : never;

/** What a step's answers are once they can be used. */
export type Answers = {
  [Step in StepId]: { [Name in keyof StepFields[Step]]: z.output<FieldSchema<StepFields[Step][Name]>> };
};

type StepSchemas = { readonly [Step in StepId]: z.ZodMiniType<Answers[Step]> };

/** The schema of each step's answers. Its problems are ProblemIds; their words live in content. */
export const stepSchemas = Object.fromEntries(
  Object.entries(stepFields).map(([step, fields]) => [step, answersSchema(fields)]),
) as unknown as StepSchemas;
