// The rules about brothers and sisters: whether a plan means that a child would live apart from one of them.
import type { Answers } from '../answers/steps.ts';

type SiblingPlan = Answers['siblings-together']['plan'];

/** A plan under which the child lives apart from a brother or sister: for good, for now, or until the last move. */
export const mayLiveApart = (plan: SiblingPlan | undefined): boolean =>
  plan === 'some-together' || plan === 'staggered' || plan === 'apart' || plan === 'apart-for-now';
