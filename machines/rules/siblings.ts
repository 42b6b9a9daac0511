// The rules about brothers and sisters: whether there is somebody, and whether a plan means that a child would live apart from one of them.
import type { Answers } from '../answers/steps.ts';
import type { Situation } from './situation.ts';

/**
 * There is somebody: it was said, or others are looked at together with this child and nothing else was said yet. The
 * statutes say nothing of when brothers and sisters are asked about; the guidance asks wherever there is one.
 */
export const hasBrothersOrSisters = ({ answers, siblings = [] }: Situation): boolean => {
  const any = answers.siblings?.any ?? '';
  return any === 'yes' || (any === '' && siblings.length > 0);
};

type SiblingPlan = Answers['siblings-together']['plan'];

/** A plan under which the child lives apart from a brother or sister: for good, for now, or until the last move. */
export const mayLiveApart = (plan: SiblingPlan | undefined): boolean =>
  plan === 'some-together' || plan === 'staggered' || plan === 'apart' || plan === 'apart-for-now';
