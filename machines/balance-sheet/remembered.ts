// The balance sheet of a child, worked out once and remembered while nothing that it is made from changes.
import type { AuthorityPolicy, National } from '../../content/compiled.ts';
import type { Child } from '../case-file.ts';
import type { Surroundings } from '../child-journey.ts';
import { everyone } from '../siblings/members.ts';
import { plansOf } from '../siblings/plans.ts';
import { type SheetSources, balanceSheet } from './balance-sheet.ts';
import type { BalanceSheet } from './sheet.ts';

interface Remembered {
  /** All that a sheet is made from, beside the child. */
  readonly from: readonly unknown[];
  readonly sheet: BalanceSheet;
}

const sheets = new WeakMap<Child, Remembered>();

/**
 * What a sheet shows of those who are looked at together: who they are, and which plan of theirs would part them. As one
 * text, so that what is answered about one child does not make the sheets of all the others anew.
 */
const groupKey = (caseFile: SheetSources): string =>
  JSON.stringify([
    everyone(caseFile).map(({ id, label, isUnborn, isAdopted }) => [id, label, isUnborn, isAdopted]),
    plansOf(caseFile).map(({ child, plan, follows }) => [child.id, plan, follows?.id]),
  ]);

/** The sheet of a child, the same object for as long as the child's record and all that stands beside it are the same. */
export function sheetOf(
  caseFile: SheetSources,
  child: Child,
  surroundings: Surroundings,
  policy: AuthorityPolicy | undefined,
  national: National,
): BalanceSheet {
  const from = [
    caseFile.actions,
    caseFile.siblings,
    groupKey(caseFile),
    surroundings.asOf,
    surroundings.local,
    policy,
    national,
  ];
  const known = sheets.get(child);
  if (known?.from.every((one, place) => one === from[place])) return known.sheet;
  const sheet = balanceSheet(caseFile, child, surroundings, policy, national);
  sheets.set(child, { from, sheet });
  return sheet;
}
