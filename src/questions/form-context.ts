// What the questions of a form need to know of it: where it is kept, the keys of its keyed questions, and what follows each group.
import { type ComponentType, createContext, use } from 'react';
import type { Keys } from '../words/step-keys.ts';
import { fieldId } from './question-props.ts';

/** Something worked out from one keyed group, shown beneath it. */
export type AfterGroup = ComponentType<{ readonly path: string; readonly person: string }>;

export interface QuestionFormSetting {
  /** The key under which what is typed is kept. */
  readonly draft: string;
  readonly keys: Keys;
  readonly after: AfterGroup | undefined;
}

export const QuestionFormContext = createContext<QuestionFormSetting>({ draft: '', keys: {}, after: undefined });

export const useQuestionForm = (): QuestionFormSetting => use(QuestionFormContext);

/** Gives the ids of the questions of this form. */
export function useFieldId(): (path: string) => string {
  const { draft } = useQuestionForm();
  return (path) => fieldId(draft, path);
}
