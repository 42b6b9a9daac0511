// A first child of whom everything is told: every step answered in full, in a case whose path asks every step.
import type { Edit } from '../../machines/case-edits.ts';
import { checklistOptions, considerationSteps } from '../../machines/keys.ts';
import { type StepId, steps } from '../../machines/vocabulary.ts';
import { answered, filled, opened } from './sheet-support.ts';

/** The option whose considerations a step asks about. */
export const optionOf = (step: StepId) => checklistOptions.find((one) => considerationSteps[one] === step);

export const inCare = answered('c1', 'home-and-status', { livesNow: 'foster-care', legalStatus: 'care-order' });

/** Two people of the family who could care. */
export const kin = answered('c1', 'family-network', { anyone: 'yes', carers: [{ person: 'p1' }, { person: 'p2' }] });

/** Every step of the first child answered in full, about two carers. */
export const everything = (turn: number): Edit[] => [
  ...opened('c1'),
  ...steps.map((step) => answered('c1', step, filled(step, turn, optionOf(step)))),
  inCare,
  kin,
];
