// Turns the answer to a question into what is printed: typed words as they are, everything else by reference.
import type { Field, Fields } from '../answers/field.ts';
import { type Values, groupsIn, isValues } from '../answers/shown.ts';
import { stepFields } from '../answers/steps.ts';
import { type IsoDate, isoDate } from '../rules/dates.ts';
import type { StepId } from '../vocabulary.ts';
import type { QuestionPath, Said } from './sheet.ts';

/** A group of questions of one step: the step itself, or one row or key of a question of many. */
export interface Group {
  readonly step: StepId;
  /** The path with the keys of rows: `['risks', '0']`. Names and keys take turns. */
  readonly path: readonly string[];
  readonly answers: Values;
  /** The path with the ids of rows, which stay when a row before them is taken out. */
  readonly id?: readonly string[];
}

/** The groups inside a question of many: its rows, or its answers by key. */
export const groupsOf = (step: StepId, name: string, value: unknown): Group[] =>
  groupsIn(value).map(([key, answers]) => ({
    step,
    path: [name, key],
    answers,
    id: [name, typeof answers['id'] === 'string' ? answers['id'] : key],
  }));

/** The path of a question as its words are found: without the keys, which stand at every second place. */
const questionIn = ({ step, path }: Group, name: string): QuestionPath => ({
  step,
  path: [...path.filter((_, place) => place % 2 === 0), name],
});

function fieldAt({ step, path }: QuestionPath): Field | undefined {
  let fields: Fields = stepFields[step];
  let field: Field | undefined;
  for (const name of path) {
    field = fields[name];
    fields = field && 'fields' in field ? field.fields : {};
  }
  return field;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const dayOf = (value: unknown): IsoDate | undefined => {
  if (!isValues(value)) return undefined;
  return isoDate({ day: textOf(value['day']), month: textOf(value['month']), year: textOf(value['year']) });
};

/** The text of an answer of one group; empty when it is blank. */
export const textIn = ({ answers }: Group, name: string): string => textOf(answers[name]);

/** The answer to one question without the question's label; nothing when it is blank. */
export function bare(group: Group, name: string): Said[] {
  const question = questionIn(group, name);
  const value = group.answers[name];
  const text = textOf(value);
  const day = dayOf(value);
  switch (fieldAt(question)?.kind) {
    case 'words':
    case 'line':
      // As typed, to the last space.
      return text === '' ? [] : [{ text: String(value) }];
    case 'choice':
      return text === '' ? [] : [{ answer: { ...question, value: text } }];
    case 'choices':
      return Array.isArray(value) ? value.map((chosen) => ({ answer: { ...question, value: String(chosen) } })) : [];
    case 'date':
      return day === undefined ? [] : [{ date: day }];
    case 'person':
      return text === '' ? [] : [{ person: text }];
    case 'siblings':
      return Array.isArray(value) ? value.map((id) => ({ person: String(id) })) : [];
    case 'arrangement':
    case 'evidence':
    case 'rows':
    case 'each':
    case 'keyed':
    case undefined:
      return [];
  }
}

/** The answer after the label of its question: a bare "yes" tells nobody what was asked. */
export function labelled(group: Group, name: string): Said[] {
  const said = bare(group, name);
  return said.length === 0 ? [] : [{ question: questionIn(group, name) }, ...said];
}
