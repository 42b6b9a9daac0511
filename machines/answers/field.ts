// The kinds of question a step can ask. Each is a schema and its own description, so forms, restore and tests share one source.
import * as z from 'zod/mini';
import { isRealDate, type DateParts } from '../rules/dates.ts';

/** The longest text one box takes; what is longer is kept as typed and refused with a reason. */
const longestText = 20_000;

/** Why an answer cannot be used. The words for each live in content. */
export type ProblemId =
  | 'choose-one'
  | 'text-missing'
  | 'text-too-long'
  | 'line-too-long'
  | 'date-not-real'
  | 'date-in-future'
  | 'date-before-birth'
  | 'before-birth'
  | 'review-before-care'
  | 'next-review-before-last'
  | 'reason-missing'
  | 'who-finds-out-missing'
  | 'support-missing'
  | 'label-missing'
  | 'label-too-long'
  | 'label-twice'
  | 'age-not-a-child'
  | 'age-not-a-number'
  | 'too-many-children'
  | 'why-missing'
  | 'after-the-limit'
  | 'before-the-limit'
  | 'sibling-twice'
  | 'no-home-said'
  | 'child-in-two-homes'
  | 'child-in-no-home'
  | 'nobody-chosen'
  | 'too-many-siblings'
  | 'entry-not-added'
  | 'person-not-added'
  | 'sibling-not-added';

const problem = (id: ProblemId) => ({ error: id });

/** When a question is shown: only while another question of the same step or row has one of these answers. */
export interface ShownWhen {
  readonly field: string;
  readonly is: readonly string[];
}

/** What every kind of question says of itself. */
interface Described {
  readonly schema: z.ZodMiniType;
  readonly when?: ShownWhen;
}

const text = z._default(z.string().check(z.maxLength(longestText, problem('text-too-long'))), '');
const oneLine = z._default(z.string().check(z.maxLength(200, problem('line-too-long'))), '');
const part = z._default(z.string(), '');
const dateSchema = z
  ._default(z.object({ day: part, month: part, year: part }), { day: '', month: '', year: '' })
  .check(z.refine((date: DateParts) => isRealDate(date) || isBlank(date), problem('date-not-real')));

const isBlank = (date: DateParts): boolean => `${date.day}${date.month}${date.year}`.trim() === '';

/** A paragraph or more, in the person's own words. */
export const words = (when?: ShownWhen) => ({ kind: 'words', schema: text, ...(when && { when }) }) as const;

/** Somebody's own words, kept as they said them: nothing is ever suggested about how they are put. */
export const spoken = (when?: ShownWhen) => ({ ...words(when), quoted: true }) as const;

/** A short text of one line. */
export const line = (when?: ShownWhen) => ({ kind: 'line', schema: oneLine, ...(when && { when }) }) as const;

/** A day, month and year as typed; all three blank means not given. `past` marks a day that has been. */
export const date = (settings: { past?: boolean; when?: ShownWhen } = {}) =>
  ({
    kind: 'date',
    schema: dateSchema,
    past: settings.past ?? false,
    ...(settings.when && { when: settings.when }),
  }) as const;

/** One answer out of several. `required` is kept for the few answers on which the route depends. */
export const choice = <const Options extends readonly [string, ...string[]]>(
  choices: Options,
  settings: { required?: boolean; when?: ShownWhen } = {},
) => {
  const chosen = z.enum(['', ...choices] as ['', ...Options]);
  // A default is checked like any other answer, so that a choice that has to be made is asked for when it is missing.
  const schema = z.prefault(
    settings.required ? chosen.check(z.refine((value) => value !== '', problem('choose-one'))) : chosen,
    '',
  );
  return { kind: 'choice', options: choices, schema, ...(settings.when && { when: settings.when }) } as const;
};

/** Any number of answers out of several. */
export const choices = <const Options extends readonly [string, ...string[]]>(options: Options, when?: ShownWhen) =>
  ({ kind: 'choices', options, schema: z._default(z.array(z.enum(options)), []), ...(when && { when }) }) as const;

/** A person of the case, chosen by id; blank means nobody chosen yet. */
export const person = (when?: ShownWhen) =>
  ({ kind: 'person', schema: z._default(z.string(), ''), ...(when && { when }) }) as const;

/** Any number of entries of the evidence register, by id. */
export const evidence = (when?: ShownWhen) =>
  ({ kind: 'evidence', schema: z._default(z.array(z.string()), []), ...(when && { when }) }) as const;

/** Any number of the brothers and sisters who are looked at together, by id: children of the case and, unless `own`, others. */
export const siblings = (settings: { own?: boolean } = {}) =>
  ({ kind: 'siblings', schema: z._default(z.array(z.string()), []), own: settings.own ?? false }) as const;

/** One of the arrangements that are compared for the group, by id; blank means none chosen. */
export const arrangement = (when?: ShownWhen) =>
  ({ kind: 'arrangement', schema: z._default(z.string(), ''), ...(when && { when }) }) as const;

/** A question of any kind, as forms, checks and renderings walk over it. */
export type Field = Described &
  (
    | { readonly kind: 'line' | 'person' | 'evidence' | 'arrangement' }
    | { readonly kind: 'siblings'; readonly own: boolean }
    | { readonly kind: 'words'; readonly quoted?: boolean }
    | { readonly kind: 'date'; readonly past: boolean }
    | { readonly kind: 'choice' | 'choices'; readonly options: readonly string[] }
    | { readonly kind: 'rows'; readonly fields: Fields }
    | { readonly kind: 'each'; readonly options: readonly string[]; readonly fields: Fields }
    | { readonly kind: 'keyed'; readonly of: KeyedBy; readonly fields: Fields }
  );
export type Fields = { readonly [name: string]: Field };

/** What supplies the keys of a keyed question: people of the case, brothers and sisters, or items of the policy. */
export type KeyedBy = 'carers' | 'applicants' | 'checklist' | 'starters' | 'siblings';

type Schemas<F extends Fields> = { -readonly [Name in keyof F]: F[Name]['schema'] };

/** The schema of a group of questions. */
export const answersSchema = <const F extends Fields>(fields: F) =>
  z.object(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema])) as Schemas<F>);

/** What every row carries beside its answers: an id of its own, so that a line made from it keeps its weight and evidence. */
const rowSchema = <const F extends Fields>(fields: F) =>
  z.extend(answersSchema(fields), { id: z.optional(z.string()) });

/** As many rows as are wanted, each with the same questions. */
export const rows = <const F extends Fields>(fields: F, when?: ShownWhen) =>
  ({ kind: 'rows', fields, schema: z._default(z.array(rowSchema(fields)), []), ...(when && { when }) }) as const;

/** The same questions for each of a fixed list of things, keyed by id. */
export const each = <const Keys extends readonly [string, ...string[]], const F extends Fields>(
  keys: Keys,
  fields: F,
) =>
  ({
    kind: 'each',
    options: keys,
    fields,
    schema: z._default(z.partialRecord(z.enum(keys), answersSchema(fields)), {}),
  }) as const;

/** The same questions for each item that content or the case supplies (a person, a provision), keyed by its id. */
export const keyed = <const F extends Fields>(of: KeyedBy, fields: F) =>
  ({
    kind: 'keyed',
    of,
    fields,
    schema: z._default(z.record(z.string(), answersSchema(fields)), {}),
  }) as const;
