// A case of format 2, as the app wrote it while each child had their own rows of brothers and sisters.
import { type CaseFile, emptyCase } from '../../../machines/case-file.ts';
import { restore } from '../../../machines/restore.ts';

/** A row as the question asked for it: who, what ties them, where they live, and what the child says. */
export const row = (id: string, label: string, childSays = '', tie = 'half', lives = 'kin') => ({
  id,
  label,
  tie,
  lives,
  childSays,
});

export const childOf = (id: string, label: string, whoCounts?: unknown, any = 'yes') => ({
  id,
  label,
  birth: { kind: 'age', years: '9', born: { day: '', month: '', year: '' } },
  opened: [],
  steps: whoCounts === undefined ? {} : { siblings: { status: 'answered', answers: { any, whoCounts } } },
  lines: [],
  notes: {},
  order: {},
  limits: {},
});

export const recordOf = <One extends object>(children: readonly One[], more: object = {}) => ({
  ...emptyCase('a year ago'),
  siblings: undefined,
  format: 2,
  people: [
    { id: 'p1', label: 'Aunt', kind: 'adult' },
    { id: 'p2', label: 'Big J', kind: 'child' },
  ],
  children,
  ...more,
});

/** The record as it is read today. */
export const read = (record: object): CaseFile => {
  const found = restore(JSON.stringify(record));
  if (!found.ok) throw new Error(found.why);
  return found.caseFile;
};

export const countedBy = (caseFile: CaseFile, id: string) =>
  caseFile.children.find((child) => child.id === id)?.steps.siblings?.answers?.whoCounts;
