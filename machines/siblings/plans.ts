// What was judged for each child, and where the plans of two children, or a plan and its arrangement, do not fit.
import type { Answers } from '../answers/steps.ts';
import type { Child } from '../case-file.ts';
import { livesApartFrom, livesWith } from './arrangements.ts';
import { type Group, type Member, membersOf } from './members.ts';
import type { Arrangement } from './record.ts';

type Plan = Answers['siblings-together']['plan'];

/** The plan of one child of the case; blank where it is not judged yet. */
export interface Planned {
  readonly member: Member;
  readonly child: Child;
  readonly plan: Plan;
  readonly why: string;
  /** The arrangement that the plan follows, also where it was taken out of the comparison since. */
  readonly follows: Arrangement | undefined;
}

/** The plan of every child of the case who is looked at in the group. */
export const plansOf = (group: Group): Planned[] =>
  membersOf(group).flatMap((member) => {
    const { child } = member;
    if (!child) return [];
    const record = child.steps['siblings-together'];
    const answers = record?.status === 'answered' ? record.answers : undefined;
    const follows = group.siblings.arrangements.find(({ id }) => id === answers?.arrangement);
    return [{ member, child, plan: answers?.plan ?? '', why: answers?.planWhy ?? '', follows }];
  });

/** The children to whom the same applies. */
export interface Alike<Key> {
  readonly key: Key;
  readonly names: readonly string[];
}

/** Groups plans by something they say, in the order of the group. */
function alike<Key>(plans: readonly Planned[], keyOf: (planned: Planned) => Key): Alike<Key>[] {
  const keys = [...new Set(plans.map(keyOf))];
  return keys.map((key) => ({
    key,
    names: plans.filter((planned) => keyOf(planned) === key).map(({ member }) => member.label),
  }));
}

/** The arrangements that are followed, where they are more than one. */
export function differentArrangements(plans: readonly Planned[]): Alike<string>[] {
  const followed = alike(
    plans.filter(({ follows }) => follows !== undefined),
    ({ follows }) => follows?.id ?? '',
  );
  return followed.length > 1 ? followed : [];
}

const isParted = (plan: Plan): boolean => plan === 'some-together' || plan === 'apart' || plan === 'apart-for-now';

/** What the plans say, where one has all of them together and another does not. */
export function differentWords(plans: readonly Planned[]): Alike<Plan>[] {
  const contrary = plans.filter(({ plan }) => plan === 'all-together' || isParted(plan));
  return contrary.some(({ plan }) => isParted(plan)) && contrary.some(({ plan }) => !isParted(plan))
    ? alike(contrary, ({ plan }) => plan)
    : [];
}

/** Whether the plan of a child says otherwise than the plan of another, or than the arrangement that it follows. */
export function isAtOdds(group: Group, id: string): boolean {
  const plans = plansOf(group);
  const own = plans.find(({ child }) => child.id === id);
  if (!own) return false;
  const followsAnother = own.follows !== undefined && differentArrangements(plans).length > 0;
  const isContrary = differentWords(plans).some(({ key }) => key === own.plan);
  return followsAnother || isContrary || unlikeItsArrangement(own, membersOf(group)) !== undefined;
}

/** Whom the arrangement of a plan has in another home, or in the same one, other than the plan says. */
export function unlikeItsArrangement(
  { member, plan, follows }: Planned,
  members: readonly Member[],
): { readonly are: 'with' | 'apart'; readonly names: readonly string[] } | undefined {
  if (!follows) return undefined;
  const named = (are: 'with' | 'apart', found: readonly Member[]) =>
    found.length > 0 ? { are, names: found.map(({ label }) => label) } : undefined;
  // Somebody outside the case stays where they are, so that "all together" can leave them out.
  if (plan === 'all-together') {
    return named(
      'apart',
      livesApartFrom(follows, member.id, members).filter(({ child }) => child !== undefined),
    );
  }
  const together = livesWith(follows, member.id, members);
  const apart = livesApartFrom(follows, member.id, members);
  if (plan === 'some-together' && together.length === 0) return named('apart', apart);
  if (plan === 'some-together' && apart.length === 0) return named('with', together);
  return plan === 'apart' ? named('with', together) : undefined;
}
