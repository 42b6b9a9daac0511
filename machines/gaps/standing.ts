// A child's sheet with its gaps, as they stand on a day.
import type { AuthorityPolicy, National } from '../../content/compiled.ts';
import { sheetOf } from '../balance-sheet/remembered.ts';
import type { BalanceSheet } from '../balance-sheet/sheet.ts';
import type { CaseFile, Child } from '../case-file.ts';
import { type Surroundings, walkOf } from '../child-journey.ts';
import { timescalesOf } from '../rules/timescales.ts';
import { steps } from '../vocabulary.ts';
import type { Gap } from './gap.ts';
import { gapsOf } from './gaps.ts';
import { draftsInCase } from './sibling-drafts.ts';

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
  const sheet = sheetOf(caseFile, child, surroundings, policy, national);
  const passed = timescalesOf(caseFile, child, surroundings, policy, national)
    .flatMap(({ id, status, local }) => [
      { id, status },
      ...local.map((own) => ({ id: own.timescale.id, status: own.status })),
    ])
    .filter(({ status }) => status === 'passed')
    .map(({ id }) => id);
  const { path } = walkOf(child, surroundings);
  const notAsked = steps.filter((step) => !path.includes(step));
  return {
    sheet,
    gaps: gapsOf({
      child,
      sheet,
      passed,
      asOf: surroundings.asOf,
      register: caseFile.evidence,
      // What is typed at a step that is not asked now is parked with the step.
      drafts: draftsInCase(caseFile).filter((key) => !notAsked.some((step) => key.split('/')[1] === step)),
    }),
  };
}
