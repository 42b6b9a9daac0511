// Reads a stored case: never trusted, always parsed, migrated and checked, and nothing lost on the way.
import type { Values } from './answers/shown.ts';
import {
  type CaseFile,
  type StepRecord,
  type StoredCase,
  caseFileSchema,
  caseFormat,
  draftKey,
  readStep,
} from './case-file.ts';
import { type StepId, steps } from './vocabulary.ts';

/** A case that could be read, or the reason why not with the text as it was found. */
export type Restored =
  | { readonly ok: true; readonly caseFile: CaseFile }
  | { readonly ok: false; readonly raw: string; readonly why: 'not-json' | 'not-a-case' | 'newer-format' };

/** Parses the stored text of a case file. Never throws. */
export function restore(raw: string): Restored {
  let stored: unknown;
  try {
    stored = JSON.parse(raw);
  } catch {
    return { ok: false, raw, why: 'not-json' };
  }
  const parsed = caseFileSchema.safeParse(stored);
  if (!parsed.success) return { ok: false, raw, why: isNewer(stored) ? 'newer-format' : 'not-a-case' };
  return { ok: true, caseFile: readChildren(parsed.data) };
}

function readChildren(stored: StoredCase): CaseFile {
  const misfits: Record<string, Values> = {};
  const children = stored.children.map((child) => {
    const records: [StepId, StepRecord][] = [];
    for (const step of steps) {
      const { record, misfit } = readStep(step, child.steps[step]);
      if (record) records.push([step, record]);
      if (misfit) misfits[draftKey(child.id, step)] = misfit;
    }
    return { ...child, steps: Object.fromEntries(records) };
  });
  return { ...stored, children, drafts: { ...misfits, ...stored.drafts } };
}

const isNewer = (stored: unknown): boolean =>
  typeof stored === 'object' &&
  stored !== null &&
  'format' in stored &&
  typeof stored.format === 'number' &&
  stored.format > caseFormat;
