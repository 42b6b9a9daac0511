// What somebody tells of a child, step by step: the answers of the case file, as far as they were given.
import type { Answers } from '../../machines/answers/steps.ts';
import type { OtherSibling } from '../../machines/siblings/record.ts';
import type { StepId } from '../../machines/vocabulary.ts';

/** Answers with gaps at any depth, as people leave them. */
type Told<Value> = Value extends readonly unknown[]
  ? { readonly [Place in keyof Value]: Told<Value[Place]> }
  : Value extends object
    ? { readonly [Name in keyof Value]?: Told<Value[Name]> }
    : Value;

/** What is said at each step that is expected to be asked. */
export type Telling = { readonly [Step in StepId]?: Told<Answers[Step]> };

/** Words that have to stand in one place of the balance sheet: the column, the row, what was said. */
export type OnSheet = readonly [column: string, row: string, said: string];

export interface ToldChild {
  readonly label: string;
  readonly years: string;
  readonly telling: Telling;
  readonly onSheet: readonly OnSheet[];
}

/** The people of the invented families, by the ids they get when they are first named in this order. */
export const grandmother = 'p1';
export const aunt = 'p2';
export const neighbour = 'p3';
export const littleM = 'p4';
export const bigJ = 'p5';

/** The brothers and sisters among them, and where each of them lives. */
export const brothersAndSisters = {
  [littleM]: { lives: 'same-home', about: '' },
  [bigJ]: { lives: 'parents', about: '' },
} as const satisfies Readonly<Record<string, Omit<OtherSibling, 'id'>>>;

export const people: Readonly<Record<string, string>> = {
  [grandmother]: 'Grandmother',
  [aunt]: 'Aunt',
  [neighbour]: 'Neighbour',
  [littleM]: 'Little M',
  [bigJ]: 'Big J',
  'todays-carers': "Today's foster carers",
};
