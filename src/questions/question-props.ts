// What a question is given, whichever kind it is.
import type { ComponentType } from 'react';
import type { QuestionWords } from '../../content/compiled-words.ts';
import type { Field } from '../../machines/answers/field.ts';
import type { LabelSize } from '../ui/label-size.ts';

export interface QuestionProps {
  readonly field: Field;
  readonly words: QuestionWords;
  /** Where the answer stands in the form: "risks.0.harm". */
  readonly path: string;
  readonly size?: LabelSize;
}

/** A question of many, with the component that asks the questions inside it. */
export interface GroupQuestionProps<Kind extends Field['kind']> {
  readonly field: Extract<Field, { kind: Kind }>;
  readonly words: QuestionWords;
  readonly path: string;
  readonly size: LabelSize;
  readonly ask: ComponentType<QuestionProps>;
}

/** The id of a question's control or group in the form kept under a draft's key, so that several forms fit on a page. */
export const fieldId = (draft: string, path: string): string => `${draft}-${path}`.replaceAll(/[^\w-]/g, '-');
