// Which stage a step belongs to.
import { type StageId, type StepId, stageSteps, stages } from '../../machines/vocabulary.ts';

/** The stage of a step. Every step has exactly one. */
export function stageOf(step: StepId): StageId {
  return stages.find((stage) => stageSteps[stage].some((one) => one === step)) ?? 'about';
}
