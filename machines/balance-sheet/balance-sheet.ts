// Makes one child's balance sheet out of the record: every option, always, beside every other.
import type { AuthorityPolicy, National } from '../../content/compiled.ts';
import { actionsFromJudgements } from '../actions.ts';
import type { Action, CaseFile, Child } from '../case-file.ts';
import { type Surroundings, situationOf, walkOf } from '../child-journey.ts';
import { type OptionId, options } from '../vocabulary.ts';
import { awayEntries } from './away.ts';
import { siblingEntries, wishEntries } from './child.ts';
import type { SheetContext } from './context.ts';
import { countedAnswers } from './counted-answers.ts';
import { judgementsOf } from './judgements.ts';
import { kinshipEntries } from './kinship.ts';
import { returnHomeEntries } from './return-home.ts';
import { type BalanceSheet, type CellKey, type Entry, type SheetRow, sheetRows } from './sheet.ts';
import { factEntries, starterEntries } from './starters.ts';
import { stayHomeEntries } from './stay-home.ts';

/**
 * One child's sheet. Pure: the same record, policy and day give the same sheet. All options and all rows are there
 * whatever was answered, and their order never rests on an answer (Re B-S [2013] EWCA Civ 1146; Re G [2013] EWCA Civ 965).
 */
export function balanceSheet(
  caseFile: CaseFile,
  child: Child,
  surroundings: Surroundings,
  policy: AuthorityPolicy | undefined,
  national: National,
): BalanceSheet {
  const situation = situationOf(child, surroundings);
  const answers = countedAnswers(situation, policy);
  const asked = new Set(walkOf(child, surroundings).path);
  const context: SheetContext = { child, situation, answers, asked, policy, national };
  return {
    child: child.id,
    options,
    rows: sheetRows,
    cells: cellsOf(entriesOf(context)),
    judgements: judgementsOf(context),
    childsWords: answers.wishes,
    home: answers['home-and-status'],
    dates: answers.dates,
    network: answers.network,
    identity: answers.identity,
    inMind: answers['away-opening'],
    siblings: answers.siblings,
    siblingsTogether: answers['siblings-together'],
    openActions: openActionsOf(caseFile, child, surroundings),
  };
}

/** The lines of one cell: what holds in general, then what was said of this child, then policy's starting points. */
export const entriesAt = (sheet: BalanceSheet, option: OptionId, row: SheetRow): readonly Entry[] =>
  sheet.cells.get(`${option} ${row}`) ?? [];

const openActionsOf = (caseFile: CaseFile, child: Child, surroundings: Surroundings): Action[] => [
  ...caseFile.actions.filter((action) => action.child === child.id && !action.done),
  ...actionsFromJudgements(child, surroundings),
];

const entriesOf = (context: SheetContext): Entry[] => [
  ...factEntries(context),
  ...wishEntries(context),
  ...stayHomeEntries(context),
  ...kinshipEntries(context),
  ...returnHomeEntries(context),
  ...awayEntries(context),
  ...siblingEntries(context),
  ...starterEntries(context),
];

function cellsOf(entries: readonly Entry[]): ReadonlyMap<CellKey, readonly Entry[]> {
  const cells = options.flatMap((option) =>
    sheetRows.map((row): [CellKey, Entry[]] => [
      `${option} ${row}`,
      entries.filter((entry) => entry.option === option && entry.row === row),
    ]),
  );
  return new Map(cells);
}
