// What a step shows besides its questions: facts side by side, or what follows from the answers.
import type { ComponentType } from 'react';
import type { StepId } from '../../machines/vocabulary.ts';
import type { AfterGroup } from '../questions/form-context.ts';
import { ApplicantRoutes } from './applicant-routes.tsx';
import { OptionFacts } from './option-facts.tsx';

interface StepExtras {
  /** Shown at the full width of the page, before the questions. */
  readonly opening?: ComponentType;
  /** Shown beneath each group of a keyed question. */
  readonly afterGroup?: AfterGroup;
}

export const stepExtras: Readonly<Partial<Record<StepId, StepExtras>>> = {
  'away-opening': { opening: OptionFacts },
  applicants: { afterGroup: ApplicantRoutes },
};
