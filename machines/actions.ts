// Actions that stand in the answers themselves: a judgement of "not known yet" says who finds out, and by when.
import { isShown } from './answers/shown.ts';
import { stepFields } from './answers/steps.ts';
import type { Action, Child } from './case-file.ts';
import { type Surroundings, situationOf } from './child-journey.ts';
import { type StepId, steps } from './vocabulary.ts';

/** One action for each judgement of a child that is not known yet. Nothing is stored: the judgement is the source. */
export function actionsFromJudgements(child: Child, surroundings: Surroundings): Action[] {
  const { answers } = situationOf(child, surroundings);
  return steps.flatMap((step): Action[] => {
    const answer = answers[step];
    if (!answer || !('findOutWho' in answer) || !asksWho(step, answer)) return [];
    const { findOutWhat: what, findOutWho: who, findOutBy: by } = answer;
    return [{ id: `${child.id}-${step}`, child: child.id, step, question: 'judgement', what, who, by, done: false }];
  });
}

function asksWho(step: StepId, answer: object): boolean {
  const fields = stepFields[step];
  return 'findOutWho' in fields && isShown(fields.findOutWho, { ...answer });
}
