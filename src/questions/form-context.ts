// What the questions of a form need to know of it: where it is kept, its keys, what follows each group, and what holds it up.
import { type ComponentType, createContext, use } from 'react';
import type { Problem } from '../../machines/answers/problems.ts';
import type { CaseFile } from '../../machines/case-file.ts';
import type { Keys } from '../words/step-keys.ts';
import { fieldId } from './question-props.ts';

/** Something worked out from one keyed group, shown beneath it. */
export type AfterGroup = ComponentType<{ readonly path: string; readonly person: string }>;

/** A form inside another that was begun and not added: the outer question it belongs to, and the id of its first field. */
export interface Begun extends Problem {
  readonly at: string;
  /** Whether it still is: what is sent may be newer than what is drawn. */
  readonly isBegun: (drafts: CaseFile['drafts']) => boolean;
}

export interface QuestionFormSetting {
  /** The key under which what is typed is kept. */
  readonly draft: string;
  readonly keys: Keys;
  readonly after: AfterGroup | undefined;
  /** Keeps the form from being sent until the function that comes back is called. */
  readonly holdUp: (begun: Begun) => () => void;
}

export const QuestionFormContext = createContext<QuestionFormSetting>({
  draft: '',
  keys: {},
  after: undefined,
  holdUp: () => () => undefined,
});

export const useQuestionForm = (): QuestionFormSetting => use(QuestionFormContext);

/** Gives the ids of the questions of this form. */
export function useFieldId(): (path: string) => string {
  const { draft } = useQuestionForm();
  return (path) => fieldId(draft, path);
}
