// What a change of answer would do to the path, before it is made: two walks compared. Nothing is ever deleted.
import type { Edit } from './case-edits.ts';
import { type CaseFile, type Child, emptyCase } from './case-file.ts';
import { type Surroundings, walkOf } from './child-journey.ts';
import type { StepId } from './vocabulary.ts';

export interface Change {
  /** Steps with answers that would be kept but no longer asked or counted. */
  readonly parked: readonly StepId[];
  /** Steps whose parked answers would be offered and counted again. */
  readonly back: readonly StepId[];
  /** Steps that would be asked and were not before. */
  readonly asked: readonly StepId[];
  /** Steps without answers that would no longer be asked. */
  readonly passed: readonly StepId[];
  readonly after: Child;
}

/** Compares a child's walk as it stands with the walk after an edit. */
export function changeOf(child: Child, edit: Edit, surroundings: Surroundings): Change {
  const alone: CaseFile = { ...emptyCase(''), children: [child] };
  const after = edit(alone).children[0] ?? child;
  const [was, will] = [walkOf(child, surroundings), walkOf(after, surroundings)];
  const parked = will.parked.filter((step) => !was.parked.includes(step));
  const back = was.parked.filter((step) => !will.parked.includes(step));
  return {
    parked,
    back,
    asked: will.path.filter((step) => !was.path.includes(step) && !back.includes(step)),
    passed: was.path.filter((step) => !will.path.includes(step) && !parked.includes(step)),
    after,
  };
}

/** Whether the change does anything to the path that a person should see first. */
export const isFelt = ({ parked, back, asked, passed }: Change): boolean =>
  parked.length + back.length + asked.length + passed.length > 0;
