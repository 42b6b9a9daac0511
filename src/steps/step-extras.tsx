// What a step shows besides its questions: facts side by side, or what follows from the answers.
import type { ComponentType } from 'react';
import type { Child } from '../../machines/case-file.ts';
import type { StepId } from '../../machines/vocabulary.ts';
import type { AfterGroup } from './step-keys-context.ts';

interface StepExtras {
  readonly before?: ComponentType<{ readonly child: Child }>;
  readonly after?: ComponentType<{ readonly child: Child }>;
  readonly afterGroup?: AfterGroup;
}

export const stepExtras: Partial<Record<StepId, StepExtras>> = {};
