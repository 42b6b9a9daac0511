// What a step shows besides its questions: facts side by side, or what follows from the answers.
import type { ComponentType } from 'react';
import type { Child } from '../../machines/case-file.ts';
import type { StepId } from '../../machines/vocabulary.ts';
import type { AfterGroup } from '../questions/form-context.ts';
import { ApplicantRoutes } from './applicant-routes.tsx';
import { OptionFacts } from './option-facts.tsx';
import { WhoIsInTheList } from './siblings-extras.tsx';

interface StepExtras {
  /** Shown at the full width of the page, before the questions. */
  readonly opening?: ComponentType;
  /** Shown above the form of the questions, beside which the policy stands. */
  readonly above?: ComponentType<{ readonly child: Child }>;
  /** Shown beneath each group of a keyed question. */
  readonly afterGroup?: AfterGroup;
}

export const stepExtras: Readonly<Partial<Record<StepId, StepExtras>>> = {
  'away-opening': { opening: OptionFacts },
  applicants: { afterGroup: ApplicantRoutes },
  siblings: { above: WhoIsInTheList },
};
