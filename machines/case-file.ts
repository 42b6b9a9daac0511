// The record: the only thing that is stored. Everything else (position, path, balance sheet) is worked out from it.
import * as z from 'zod/mini';
import { evidenceKinds, happenings, weights } from './answers/forms.ts';
import { withRowIds } from './answers/row-ids.ts';
import { type Answers, stepFields, stepSchemas } from './answers/steps.ts';
import { type Values, isValues } from './answers/shown.ts';
import { sheetRows, sides } from './balance-sheet/rows.ts';
import { noSiblings, siblingsSchema } from './siblings/record.ts';
import { type StepId, audiences, options, ruleNames, steps } from './vocabulary.ts';

/** The format of the record. A change of shape raises it and adds a migration in restore.ts. */
export const caseFormat = 3;

const text = z._default(z.string(), '');
const date = z._default(z.object({ day: text, month: text, year: text }), { day: '', month: '', year: '' });

/** What was done with a step: answered, passed over for now, or not known yet (which made an action). */
export const stepStatuses = ['answered', 'skipped', 'not-known'] as const;
export type StepStatus = (typeof stepStatuses)[number];

/** One step of one child. Answers stay when the step is passed over later; they count only while it is answered. */
export interface StepRecord<Step extends StepId = StepId> {
  readonly status: StepStatus;
  readonly answers?: Answers[Step];
}
export type StepRecords = { readonly [Step in StepId]?: StepRecord<Step> };

/** How old the child is, as typed: years, a date of birth, or not yet born. */
const birth = z.object({
  kind: z._default(z.enum(['age', 'born', 'unborn']), 'age'),
  years: text,
  born: date,
});

/** A line that somebody wrote on the sheet itself. */
const ownLine = z.object({
  id: z.string(),
  option: z.enum(options),
  row: z.enum(sheetRows),
  side: z.enum(sides),
  text,
  whose: text,
  /** The provision it makes this child's, where it began as a starting point of policy. */
  from: text,
});
export type OwnLine = z.infer<typeof ownLine>;

/** What people say of a line of the sheet, whether an answer made it or somebody wrote it. */
const lineNote = z.object({
  /** What the line said when it was last weighed, as a short digest: words that change are looked at again. */
  of: text,
  weight: z._default(z.enum(['', ...weights]), ''),
  weightWhy: text,
  /** Entries of the evidence register, by id. */
  evidence: z._default(z.array(z.string()), []),
  reducedBy: text,
  whoProvides: text,
  whoPays: text,
  by: date,
  /** Set aside with a reason, and never gone; the reason stays when the line is brought back. */
  setAside: z._default(z.boolean(), false),
  setAsideWhy: text,
  setAsideOn: text,
});
export type LineNote = z.infer<typeof lineNote>;

/** A line of which nothing was said. */
export const blankNote = (): LineNote => lineNote.parse({});

/** What somebody said became of a time limit. */
const limitSaid = z.object({ happened: z.enum(happenings), on: date, note: text });
export type LimitSaid = z.infer<typeof limitSaid>;

/** What is asked of a child before anything else: what to call them, and how old they are. */
export const childDetailsSchema = z.object({ label: text, birth });

const child = z.object({
  id: z.string(),
  ...childDetailsSchema.shape,
  opened: z._default(z.array(z.enum(ruleNames)), []),
  steps: z._default(z.record(z.string(), z.unknown()), {}),
  lines: z._default(z.array(ownLine), []),
  /** By the id of the line. A note whose line is not on the sheet is kept for when it is. */
  notes: z._default(z.record(z.string(), lineNote), {}),
  /** The ids of a cell's lines in the order a person gave them, by cell. */
  order: z._default(z.record(z.string(), z.array(z.string())), {}),
  /** What was said of time limits, by the id of the limit. */
  limits: z._default(z.record(z.string(), limitSaid), {}),
});

const action = z.object({
  id: z.string(),
  child: z.string(),
  step: z.nullable(z.enum(steps)),
  /** The question it came from, by its path in the step; empty when the whole step is not known yet. */
  question: text,
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
  kind: z.enum(evidenceKinds),
  /** Where it can be found: a document, a page, a person to ask. */
  found: text,
  /** Not to be rested on any longer, and never gone. */
  setAside: z._default(z.boolean(), false),
});
export type Evidence = z.infer<typeof evidence>;

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
  /** Those who were taken out of the case, with all that was said of them, to be put back. */
  childrenOut: z._default(z.array(child), []),
  /** The group of brothers and sisters, which belongs to no child alone. */
  siblings: z.prefault(siblingsSchema, {}),
  evidence: z.array(evidence),
  actions: z.array(action),
  /** What is being typed and not yet recorded, valid or not, by form: a step's is "c1/home-risks". */
  drafts: z._default(z.record(z.string(), z.record(z.string(), z.unknown())), {}),
  /** What was answered to questions that are no longer asked, by child and step, as it was found. Never counted. */
  retired: z._default(z.record(z.string(), z.unknown()), {}),
  /** Where the person is, to restore after a reload: an address of the app, without its hash. */
  place: text,
  /** The day on which this copy was saved as a file; blank while it is open. */
  savedOn: text,
});

export type StoredCase = z.infer<typeof caseFileSchema>;

export type Child = Omit<StoredCase['children'][number], 'steps'> & { readonly steps: StepRecords };
export type CaseFile = Omit<StoredCase, 'children' | 'childrenOut'> & {
  readonly children: readonly Child[];
  readonly childrenOut: readonly Child[];
};

/** Every child there is something to keep of, in the case or taken out. */
export const allChildren = ({ children, childrenOut }: CaseFile): readonly Child[] => [...children, ...childrenOut];

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
  childrenOut: [],
  siblings: noSiblings(),
  evidence: [],
  actions: [],
  drafts: {},
  retired: {},
  place: '',
  savedOn: '',
});

/** The key of a step's draft in the case file. */
export const draftKey = (child: string, step: StepId): string => `${child}/${step}`;

/** One step as stored: its record, and answers that no longer fit their questions, to be offered as a draft. */
export interface ReadStep {
  readonly record?: StepRecord;
  readonly misfit?: Values;
  /** The stored answers, where they hold more than today's questions ask. */
  readonly retired?: Values;
}

/** Reads one step's stored record. Nothing is dropped: what cannot count comes back as a misfit. */
export function readStep(step: StepId, stored: unknown): ReadStep {
  if (!isValues(stored)) return {};
  const status = stepStatuses.find((known) => known === stored['status']);
  if (stored['answers'] === undefined) return status && status !== 'answered' ? { record: { status } } : {};
  const answers = isValues(stored['answers']) ? withRowIds(stepFields[step], stored['answers']) : stored['answers'];
  const parsed = stepSchemas[step].safeParse(answers);
  if (parsed.success) {
    const record = { status: status ?? 'skipped', answers: parsed.data };
    return isValues(stored['answers']) && holdsMore(stored['answers'], { ...parsed.data })
      ? { record, retired: stored['answers'] }
      : { record };
  }
  return isValues(stored['answers']) ? { misfit: stored['answers'] } : { retired: stored };
}

/** Whether a stored value has a key, at any depth, that the value read from it has not. */
function holdsMore(stored: unknown, read: unknown): boolean {
  if (typeof stored !== 'object' || stored === null) return false;
  if (typeof read !== 'object' || read === null) return true;
  const kept = new Map<string, unknown>(Object.entries(read));
  return Object.entries(stored).some(([key, value]) => !kept.has(key) || holdsMore(value, kept.get(key)));
}
