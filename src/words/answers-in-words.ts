// A step's answers as questions with their answers in words, for checking and for reading back.
import type { QuestionWords } from '../../content/compiled-words.ts';
import type { Field, Fields, KeyedBy } from '../../machines/answers/field.ts';
import { type Values, groupsIn, isShown, isValues } from '../../machines/answers/shown.ts';
import { isoDate } from '../../machines/rules/dates.ts';
import { capital } from './capital.ts';
import { dateInWords } from './date-in-words.ts';

/** How ids inside answers are named: people by their label, policy items by their words. */
export interface Names {
  readonly person: (id: string) => string;
  readonly arrangement: (id: string) => string;
  readonly key: (of: KeyedBy, id: string) => string;
}

/** One question that was answered; `about` names the row or thing it was asked of. */
export interface AnswerInWords {
  readonly path: string;
  readonly about: string | undefined;
  readonly question: string;
  readonly answer: string;
  /** The answer is that it is not known yet. */
  readonly isNotKnown: boolean;
}

type Words = Readonly<Record<string, QuestionWords>>;

/** Every question of a group that is shown and was answered, in the order asked. */
export function answersInWords(fields: Fields, answers: Values, words: Words, names: Names): AnswerInWords[] {
  return groupInWords(fields, answers, words, names, [], undefined);
}

function groupInWords(
  fields: Fields,
  group: Values,
  words: Words,
  names: Names,
  path: readonly string[],
  about: string | undefined,
): AnswerInWords[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const question = words[name] ?? { label: name };
    if (!isShown(field, group)) return [];
    const here = [...path, name];
    if (!('fields' in field)) {
      const answer = answerInWords(field, group[name], question, names);
      return answer === ''
        ? []
        : [{ path: here.join('.'), about, question: question.label, answer, isNotKnown: group[name] === 'not-known' }];
    }
    return groupsIn(group[name]).flatMap(([key, inner]) =>
      groupInWords(
        field.fields,
        inner,
        question.fields ?? {},
        names,
        [...here, key],
        titleOf(field, key, question, names),
      ),
    );
  });
}

function titleOf(field: Field, key: string, words: QuestionWords, names: Names): string {
  if (field.kind === 'rows') return capital(`${words.row ?? ''} ${Number(key) + 1}`.trim());
  if (field.kind === 'keyed') return names.key(field.of, key);
  return words.options?.[key] ?? key;
}

function answerInWords(field: Field, value: unknown, words: QuestionWords, names: Names): string {
  if (field.kind === 'date') return isDateParts(value) ? (dateInWords(isoDate(value)) ?? '') : '';
  if (field.kind === 'siblings' && Array.isArray(value)) return value.map((id) => names.person(String(id))).join(', ');
  if (Array.isArray(value)) return value.map((one) => words.options?.[String(one)] ?? String(one)).join(', ');
  if (typeof value !== 'string' || value === '') return '';
  if (field.kind === 'person') return names.person(value);
  if (field.kind === 'arrangement') return names.arrangement(value);
  return field.kind === 'choice' ? (words.options?.[value] ?? value) : value;
}

const isDateParts = (value: unknown): value is { day: string; month: string; year: string } =>
  isValues(value) && ['day', 'month', 'year'].every((part) => typeof value[part] === 'string');
