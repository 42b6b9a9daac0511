// Reads a stored case: never trusted, always parsed, migrated and checked, and nothing lost on the way.
import { type Values, isValues } from './answers/shown.ts';
import {
  type CaseFile,
  type Child,
  type ReadStep,
  type StepRecord,
  type StoredCase,
  caseFileSchema,
  caseFormat,
  draftKey,
  readStep,
} from './case-file.ts';
import { groupFromRows } from './siblings/from-rows.ts';
import { type StepId, steps } from './vocabulary.ts';

/** A case that could be read, or the reason why not with the text as it was found. */
export type Restored =
  | { readonly ok: true; readonly caseFile: CaseFile }
  | { readonly ok: false; readonly raw: string; readonly why: 'not-json' | 'not-a-case' | 'newer-format' };

/** Parses the stored text of a case file. Never throws. */
export function restore(raw: string): Restored {
  let stored: unknown;
  try {
    stored = migrated(JSON.parse(raw));
  } catch {
    return { ok: false, raw, why: 'not-json' };
  }
  const parsed = caseFileSchema.safeParse(stored);
  if (!parsed.success) return { ok: false, raw, why: isNewer(stored) ? 'newer-format' : 'not-a-case' };
  return { ok: true, caseFile: readChildren(parsed.data) };
}

/**
 * A record of format 1 has no lines, notes or order yet: all of them are blank. Before format 3 brothers and sisters
 * stood in rows of each child.
 */
const migrated = (stored: unknown): unknown =>
  isValues(stored) && (stored['format'] === 1 || stored['format'] === 2)
    ? { ...groupFromRows(stored), format: caseFormat }
    : stored;

function readChildren(stored: StoredCase): CaseFile {
  const misfits: Record<string, Values> = {};
  const retired: Record<string, unknown> = {};
  const readChild = (child: StoredCase['children'][number]): Child => {
    const records: [StepId, StepRecord][] = [];
    for (const [name, found] of Object.entries(child.steps)) {
      const key = `${child.id}/${name}`;
      const step = steps.find((one) => one === name);
      const read: ReadStep = step ? readStep(step, found) : {};
      if (step && read.record) records.push([step, read.record]);
      if (step && read.misfit) {
        // What is being typed leads; then the misfit is kept without being offered.
        if (draftKey(child.id, step) in stored.drafts) retired[key] = read.misfit;
        else misfits[draftKey(child.id, step)] = read.misfit;
      }
      if (!step || read.retired) retired[key] = read.retired ?? found;
    }
    return { ...child, steps: Object.fromEntries(records) };
  };
  const children = stored.children.map(readChild);
  const childrenOut = stored.childrenOut.map(readChild);
  return {
    ...stored,
    children,
    childrenOut,
    drafts: { ...misfits, ...stored.drafts },
    retired: { ...stored.retired, ...retired },
  };
}

const isNewer = (stored: unknown): boolean =>
  typeof stored === 'object' &&
  stored !== null &&
  'format' in stored &&
  typeof stored.format === 'number' &&
  stored.format > caseFormat;
