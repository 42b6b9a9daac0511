// All actions of the case: those kept from "not known yet", and those that a judgement of "not known yet" asks for.
import type { Action } from '../../machines/case-file.ts';
import { actionsFromJudgements } from '../../machines/actions.ts';
import { useCase } from '../case-file/case-context.tsx';
import { useGuidance } from '../words/guidance-context.tsx';

/** An action; one that stands in a judgement itself is done only by changing the judgement. */
export type ListedAction = Action & { readonly isKept: boolean };

export function useActions(): readonly ListedAction[] {
  const { surroundings, words } = useGuidance();
  const kept = useCase((caseFile) => caseFile.actions);
  const children = useCase((caseFile) => caseFile.children);
  const judged = children.flatMap((child) => actionsFromJudgements(child, surroundings));
  return [
    // Those of a child who was taken out are parked with the child.
    ...kept
      .filter((action) => children.some(({ id }) => id === action.child))
      .map((action) => ({ ...action, isKept: true })),
    ...judged.map((action) => ({
      ...action,
      what: action.what || (action.step ? words.steps[action.step].heading : ''),
      isKept: false,
    })),
  ];
}
