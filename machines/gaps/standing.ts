// A child's sheet with its gaps, as they stand on a day.
import type { AuthorityPolicy, National } from '../../content/compiled.ts';
import { balanceSheet } from '../balance-sheet/balance-sheet.ts';
import type { BalanceSheet } from '../balance-sheet/sheet.ts';
import type { CaseFile, Child } from '../case-file.ts';
import type { Surroundings } from '../child-journey.ts';
import { timescalesOf } from '../rules/timescales.ts';
import type { Gap } from './gap.ts';
import { gapsOf } from './gaps.ts';

/** A child's sheet and gaps as they stood on a day. */
export interface Standing {
  readonly sheet: BalanceSheet;
  readonly gaps: readonly Gap[];
}

/** How a child stood in a case on the day of these surroundings. */
export function standingOf(
  caseFile: CaseFile,
  child: Child,
  surroundings: Surroundings,
  policy: AuthorityPolicy | undefined,
  national: National,
): Standing {
  const sheet = balanceSheet(caseFile, child, surroundings, policy, national);
  const passed = timescalesOf(caseFile, child, surroundings, policy, national)
    .flatMap(({ id, status, local }) => [
      { id, status },
      ...local.map((own) => ({ id: own.timescale.id, status: own.status })),
    ])
    .filter(({ status }) => status === 'passed')
    .map(({ id }) => id);
  return { sheet, gaps: gapsOf({ child, sheet, passed, asOf: surroundings.asOf }) };
}
