// What the questions of a step need to know of it: the keys of its keyed questions, and what follows each group.
import { type ComponentType, createContext, use } from 'react';
import type { Keys } from '../words/step-keys.ts';

/** Something worked out from one keyed group, shown beneath it. */
export type AfterGroup = ComponentType<{ readonly path: string; readonly person: string }>;

export interface StepKeys {
  readonly keys: Keys;
  readonly after: AfterGroup | undefined;
}

export const StepKeysContext = createContext<StepKeys>({ keys: {}, after: undefined });

export const useStepKeys = (): StepKeys => use(StepKeysContext);
