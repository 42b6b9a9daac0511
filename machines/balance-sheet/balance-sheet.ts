// Makes one child's balance sheet out of the record: every option, always, beside every other.
import type { AuthorityPolicy, National } from '../../content/compiled.ts';
import { actionsFromJudgements } from '../actions.ts';
import type { Action, CaseFile, Child } from '../case-file.ts';
import { type Surroundings, situationOf, walkOf } from '../child-journey.ts';
import { idsOf } from '../siblings/members.ts';
import { siblingsOfChild } from '../siblings/of-child.ts';
import { type OptionId, options } from '../vocabulary.ts';
import { arrangementEntries } from './arrangements.ts';
import { awayEntries } from './away.ts';
import { siblingEntries, wishEntries } from './child.ts';
import type { SheetContext } from './context.ts';
import { countedAnswers } from './counted-answers.ts';
import { judgementsOf } from './judgements.ts';
import { kinshipEntries } from './kinship.ts';
import { cellOf, inOrder, isSetAside, withNote } from './notes.ts';
import { ownLineEntries } from './own-lines.ts';
import { returnHomeEntries } from './return-home.ts';
import { type SheetRow, sheetRows } from './rows.ts';
import type { BalanceSheet, CellKey, Entry } from './sheet.ts';
import { factEntries, starterEntries } from './starters.ts';
import { stayHomeEntries } from './stay-home.ts';
import { voiceEntries } from './voices.ts';

/** What of a case the sheet of a child is made from, beside the child's own record. */
export type SheetSources = Pick<CaseFile, 'actions' | 'children' | 'people' | 'siblings'>;

/**
 * One child's sheet. Pure: the same record, policy and day give the same sheet. All options and all rows are there
 * whatever was answered, and their order never rests on an answer (Re B-S [2013] EWCA Civ 1146; Re G [2013] EWCA Civ 965).
 */
export function balanceSheet(
  caseFile: SheetSources,
  child: Child,
  surroundings: Surroundings,
  policy: AuthorityPolicy | undefined,
  national: National,
): BalanceSheet {
  const situation = situationOf(child, { ...surroundings, group: idsOf(caseFile) });
  const answers = countedAnswers(situation, policy);
  // Where the answer is that there are none, whoever else is in the case is not this child's brother or sister.
  const group =
    answers.siblings?.any === 'no' ? undefined : siblingsOfChild(caseFile, child.id, answers.siblings?.whoCounts ?? {});
  const asked = new Set(walkOf(child, surroundings).path);
  const context: SheetContext = { child, situation, answers, asked, group, policy, national };
  const noted = entriesOf(context).map((entry) => withNote(entry, child));
  return {
    child: child.id,
    options,
    rows: sheetRows,
    cells: cellsOf(
      noted.filter((entry) => !isSetAside(entry)),
      child,
    ),
    setAside: noted.filter(isSetAside),
    judgements: judgementsOf(context),
    childsWords: answers.wishes,
    home: answers['home-and-status'],
    dates: answers.dates,
    network: answers.network,
    identity: answers.identity,
    inMind: answers['away-opening'],
    siblings: answers.siblings,
    siblingNeeds: answers['sibling-needs'],
    siblingsTogether: answers['siblings-together'],
    siblingsApart: answers['siblings-apart'],
    group,
    voices: answers.voices,
    comparing: answers.comparing,
    proportionality: answers.proportionality,
    plan: {
      permanence: answers['permanence-plan'],
      familyTime: answers['family-time'],
      lifeStory: answers['life-story'],
      roles: answers['roles-and-decisions'],
    },
    familyMeeting: answers['family-meeting'],
    adoption: answers['adoption-questions'],
    openActions: openActionsOf(caseFile, child, surroundings),
  };
}

/** The lines of one cell: what holds in general, then what was said of this child, then policy's starting points. */
export const entriesAt = (sheet: BalanceSheet, option: OptionId, row: SheetRow): readonly Entry[] =>
  sheet.cells.get(`${option} ${row}`) ?? [];

const openActionsOf = (caseFile: SheetSources, child: Child, surroundings: Surroundings): Action[] => [
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
  ...arrangementEntries(context),
  ...voiceEntries(context),
  ...ownLineEntries(context),
  ...starterEntries(context),
];

function cellsOf(entries: readonly Entry[], child: Child): ReadonlyMap<CellKey, readonly Entry[]> {
  const byCell = new Map<CellKey, Entry[]>();
  for (const entry of entries) {
    const cell = byCell.get(cellOf(entry));
    if (cell) cell.push(entry);
    else byCell.set(cellOf(entry), [entry]);
  }
  return new Map(
    options.flatMap((option) =>
      sheetRows.map((row): [CellKey, readonly Entry[]] => {
        const cell: CellKey = `${option} ${row}`;
        return [cell, inOrder(byCell.get(cell) ?? [], child.order[cell])];
      }),
    ),
  );
}
