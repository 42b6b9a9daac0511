// Reads a stored case: never trusted, always parsed, migrated and checked, and nothing lost on the way.
import { type CaseFile, type StepRecords, caseFileSchema, caseFormat, readStep } from './case-file.ts';
import { steps } from './vocabulary.ts';

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
  const children = parsed.data.children.map((child) => ({ ...child, steps: readSteps(child.steps) }));
  return { ok: true, caseFile: { ...parsed.data, children } };
}

const isNewer = (stored: unknown): boolean =>
  typeof stored === 'object' &&
  stored !== null &&
  'format' in stored &&
  typeof stored.format === 'number' &&
  stored.format > caseFormat;

const readSteps = (stored: Readonly<Record<string, unknown>>): StepRecords =>
  Object.fromEntries(
    steps.flatMap((step) => {
      const record = readStep(step, stored[step]);
      return record ? [[step, record]] : [];
    }),
  );
