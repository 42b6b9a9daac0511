// The people and policy items that keyed questions are asked about.
import type { AuthorityPolicy, ChecklistOption } from '../content/compiled.ts';
import type { KeyedBy } from './answers/field.ts';
import { carersAskedIn, possibleApplicants } from './rules/kinship.ts';
import type { Situation } from './rules/situation.ts';
import type { StepId } from './vocabulary.ts';

/** The steps that go through policy's points about an option. */
export const considerationSteps = {
  sgo: 'sgo-considerations',
  cao: 'cao-considerations',
  adoption: 'adoption-considerations',
  ltf: 'ltf-considerations',
} as const satisfies { readonly [Option in ChecklistOption]: StepId };

export const checklistOptions: readonly ChecklistOption[] = ['sgo', 'cao', 'adoption', 'ltf'];

/** The keys that a keyed question of a step has today, in the order in which it is asked. */
export function keysFor(
  of: KeyedBy,
  step: StepId,
  situation: Situation,
  policy: AuthorityPolicy | undefined,
): readonly string[] {
  const option = checklistOptions.find((one) => considerationSteps[one] === step);
  switch (of) {
    case 'carers':
      return carersAskedIn(step, situation);
    case 'applicants':
      return possibleApplicants(situation);
    case 'checklist':
      return option && policy ? policy.checklist[option].items.map(({ provision }) => provision) : [];
    case 'siblings':
      return situation.siblings ?? [];
    case 'starters':
      return option && policy ? [...new Set([...policy.starters[option].for, ...policy.starters[option].against])] : [];
  }
}
