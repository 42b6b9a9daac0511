// What is recorded of a group of brothers and sisters: who is in it, each direction, each pair, and the arrangements compared.
import * as z from 'zod/mini';
import { answersSchema } from '../answers/field.ts';
import { siblingForms } from '../answers/sibling-forms.ts';
import { separationPrompts } from '../sibling-vocabulary.ts';

const out = z._default(z.boolean(), false);

/** What people put in a list of their own: it has an id, and where it was taken out it is kept, to be put back. */
const kept = { id: z.string(), out };

/** A brother or sister who is not a child of this case, by the id of the person. Their name stands with the people. */
const other = z.object({
  id: z.string(),
  lives: siblingForms.sibling.lives.schema,
  about: siblingForms.sibling.about.schema,
});

const observation = z.extend(answersSchema(siblingForms.observation), kept);
/** The answers of both forms: which of them is asked depends on the prompt. */
const concernAnswers = z.extend(answersSchema(siblingForms.concern), answersSchema(siblingForms.safetyConcern).shape);
const concern = z.extend(concernAnswers, { ...kept, prompt: z.enum(separationPrompts) });
const effect = answersSchema(siblingForms.effect);
const arrangement = z.extend(answersSchema(siblingForms.arrangement), {
  ...kept,
  /** What it would mean for each of them, by id. */
  effects: z._default(z.record(z.string(), effect), {}),
});

/** How one child is towards another: what the child says, and what was seen. */
const direction = z.object({
  account: z.prefault(answersSchema(siblingForms.account), {}),
  seen: z._default(z.array(observation), []),
});

/** What belongs to two children whichever way one looks: what they shared, and how they keep in touch. */
const pair = z.object({
  history: z.prefault(answersSchema(siblingForms.pairHistory), {}),
  touch: z.prefault(answersSchema(siblingForms.touch), {}),
  /** Left for later, and why. */
  later: z._default(z.boolean(), false),
  laterWhy: z._default(z.string(), ''),
});

/** The record of the group. All is kept by ids, so that a member who is taken out comes back with everything. */
export const siblingsSchema = z.object({
  others: z._default(z.array(other), []),
  /** The ids of those who are not looked at now. What was said of them is parked. */
  leftOut: z._default(z.array(z.string()), []),
  directions: z._default(z.record(z.string(), direction), {}),
  pairs: z._default(z.record(z.string(), pair), {}),
  history: z.prefault(answersSchema(siblingForms.siblingHistory), {}),
  /** What each of them came through, by member. */
  histories: z._default(z.record(z.string(), answersSchema(siblingForms.ownHistory)), {}),
  prompts: z._default(z.partialRecord(z.enum(separationPrompts), answersSchema(siblingForms.promptLook)), {}),
  concerns: z._default(z.array(concern), []),
  adopted: z._default(z.record(z.string(), answersSchema(siblingForms.adoptedSibling)), {}),
  laterBorn: z._default(z.record(z.string(), answersSchema(siblingForms.laterBorn)), {}),
  arrangements: z._default(z.array(arrangement), []),
});

export type SiblingsRecord = z.infer<typeof siblingsSchema>;
export type OtherSibling = z.infer<typeof other>;
export type Observation = z.infer<typeof observation>;
export type Direction = z.infer<typeof direction>;
export type Pair = z.infer<typeof pair>;
export type Concern = z.infer<typeof concern>;
export type OwnHistory = SiblingsRecord['histories'][string];
export type Arrangement = z.infer<typeof arrangement>;
export type Effect = z.infer<typeof effect>;
export type Account = Direction['account'];
export type PairHistory = Pair['history'];
export type Touch = Pair['touch'];

/** A group of which nothing was said. */
export const noSiblings = (): SiblingsRecord => siblingsSchema.parse({});

const blankDirection: Direction = direction.parse({});
const blankPair: Pair = pair.parse({});
export const blankConcern: Omit<Concern, 'id' | 'out' | 'prompt'> = concernAnswers.parse({});
export const blankEffect: Effect = effect.parse({});

/** The key of how one child is towards another: it differs from the other way round. */
export const directionKey = (from: string, to: string): string => `${from}>${to}`;

/** The key of a pair, the same whichever of the two comes first. */
export const pairKey = (one: string, other: string): string => [one, other].toSorted().join('+');

/** What was said of one direction; blank where nothing was. */
export const directionIn = ({ directions }: SiblingsRecord, from: string, to: string): Direction =>
  directions[directionKey(from, to)] ?? blankDirection;

/** What was said of a pair; blank where nothing was. */
export const pairIn = ({ pairs }: SiblingsRecord, one: string, other: string): Pair =>
  pairs[pairKey(one, other)] ?? blankPair;

/** What stands in a list, without what was taken out. */
export const standing = <One extends { readonly out: boolean }>(all: readonly One[]): One[] =>
  all.filter(({ out }) => !out);
