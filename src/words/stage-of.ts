// Which stage a step belongs to, and what is judged there.
import { stepFields } from '../../machines/answers/steps.ts';
import { type StageId, type StepId, stageSteps, stages } from '../../machines/vocabulary.ts';

/** The stage of a step. Every step has exactly one. */
export function stageOf(step: StepId): StageId {
  return stages.find((stage) => stageSteps[stage].some((one) => one === step)) ?? 'about';
}

/** The steps of the same stage in which an option is judged; none where the stage belongs to no option. */
export const judgedWith = (step: StepId): StepId[] =>
  stageSteps[stageOf(step)].filter((one) => 'judgement' in stepFields[one]);
