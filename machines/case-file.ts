// The record: the only thing that is stored. Everything else (position, path, balance sheet) is worked out from it.
import * as z from 'zod/mini';
import { type Answers, stepSchemas } from './answers/steps.ts';
import { type Values, isValues } from './answers/shown.ts';
import { type StepId, audiences, ruleNames, steps } from './vocabulary.ts';

/** The format of the record. A change of shape raises it and adds a migration in restore.ts. */
export const caseFormat = 1;

const text = z._default(z.string(), '');
const date = z._default(z.object({ day: text, month: text, year: text }), { day: '', month: '', year: '' });

/** What was done with a step: answered, begun, passed over, or not known yet (which made an action). */
export const stepStatuses = ['started', 'answered', 'skipped', 'not-known'] as const;
export type StepStatus = (typeof stepStatuses)[number];

/** One step of one child: its usable answers, and what is being typed (valid or not) until it can be used. */
export interface StepRecord<Step extends StepId = StepId> {
  readonly status: StepStatus;
  readonly answers?: Answers[Step];
  readonly draft?: Values;
}
export type StepRecords = { readonly [Step in StepId]?: StepRecord<Step> };

/** How old the child is, as typed: years, a date of birth, or not yet born. */
const birth = z.object({
  kind: z._default(z.enum(['age', 'born', 'unborn']), 'age'),
  years: text,
  born: date,
});
export type Birth = z.infer<typeof birth>;

const child = z.object({
  id: z.string(),
  label: text,
  birth,
  opened: z._default(z.array(z.enum(ruleNames)), []),
  steps: z._default(z.record(z.string(), z.unknown()), {}),
});

const action = z.object({
  id: z.string(),
  child: z.string(),
  step: z.nullable(z.enum(steps)),
  what: text,
  who: text,
  by: date,
  done: z._default(z.boolean(), false),
});
export type Action = z.infer<typeof action>;

const person = z.object({ id: z.string(), label: text, kind: z._default(z.enum(['adult', 'child']), 'adult') });
export type Person = z.infer<typeof person>;

const evidence = z.object({
  id: z.string(),
  what: text,
  who: text,
  on: date,
  kind: z.enum(['fact', 'professional-opinion', 'family-view', 'child-view', 'research']),
});

/** The shape of a stored case. Steps are read one by one in restore.ts, so that one bad answer loses nothing else. */
export const caseFileSchema = z.object({
  format: z.literal(caseFormat),
  contentVersion: text,
  audience: z.enum(audiences),
  authority: z.string(),
  practice: z._default(z.boolean(), false),
  meeting: z.object({ on: date, kind: text, present: text }),
  people: z.array(person),
  children: z.array(child),
  evidence: z.array(evidence),
  actions: z.array(action),
  /** Where the person is, to restore after a reload: an address of the app, without its hash. */
  place: text,
});

type StoredCase = z.infer<typeof caseFileSchema>;

export type Child = Omit<StoredCase['children'][number], 'steps'> & { readonly steps: StepRecords };
export type CaseFile = Omit<StoredCase, 'children'> & { readonly children: readonly Child[] };

/** Nobody's id: what a case that names no authority holds, to show the national position alone. */
export const nationalOnly = 'national';

/** A case with nothing in it yet. */
export const emptyCase = (contentVersion: string): CaseFile => ({
  format: caseFormat,
  contentVersion,
  audience: 'social-worker',
  authority: '',
  practice: false,
  meeting: { on: { day: '', month: '', year: '' }, kind: '', present: '' },
  people: [],
  children: [],
  evidence: [],
  actions: [],
  place: '',
});

/** Reads one step's stored record. Answers that no longer fit their questions come back as a draft. */
export function readStep(step: StepId, stored: unknown): StepRecord | undefined {
  if (!isValues(stored)) return undefined;
  const status = stepStatuses.find((known) => known === stored['status']) ?? 'started';
  const draft = isValues(stored['draft']) ? { draft: stored['draft'] } : {};
  if (stored['answers'] === undefined) return { status: status === 'answered' ? 'started' : status, ...draft };
  const parsed = stepSchemas[step].safeParse(stored['answers']);
  if (parsed.success) return { status, answers: parsed.data, ...draft };
  return { status: 'started', draft: isValues(stored['answers']) ? { ...stored['answers'], ...draft.draft } : {} };
}
