// A child's sheet as plain text, with the names of people and children looked up where they stand, as a page prints them.
import { isValues } from '../../machines/answers/shown.ts';
import type { Entry, Said, Whose } from '../../machines/balance-sheet/sheet.ts';
import type { CaseFile } from '../../machines/case-file.ts';
import { supportLedger } from '../../machines/plan/support-ledger.ts';
import { todaysCarersId } from '../../machines/rules/kinship.ts';
import { pagesOf } from '../../machines/since-last-time.ts';
import { gapsIn } from './gap-support.ts';
import { childIn, entriesIn, sheetOf } from './sheet-support.ts';

/** Everything that is made for one child: the sheet, what was set aside, the judgements, the pages, gaps and ledger. */
export function printed(caseFile: CaseFile, id = 'c1'): string {
  const named = [...caseFile.people, ...caseFile.children];
  const name = (id: string): string => (id === todaysCarersId ? id : (named.find((one) => one.id === id)?.label ?? ''));
  const whoseIn = (whose: Whose | undefined): string => {
    if (whose === undefined || typeof whose === 'string') return whose ?? '';
    return 'person' in whose ? name(whose.person) : childIn(caseFile, whose.child).label;
  };
  const say = (said: Said): string => ('person' in said ? name(said.person) : JSON.stringify(said));
  const line = ({ option, row, side, origin, said, whose, note, hasChanged }: Entry): string =>
    [option, row, side, origin, ...said.map(say), whoseIn(whose), JSON.stringify([note, hasChanged])].join(' | ');
  /** Answers told whole: each value after its question, the person of a row by name. */
  const told = (value: unknown, question = ''): string[] => {
    if (question === 'person' && typeof value === 'string') return [`${question}: ${name(value)}`];
    const inside: [string, unknown][] = Array.isArray(value) || isValues(value) ? Object.entries(value) : [];
    return inside.length > 0
      ? inside.flatMap(([key, one]) => told(one, key))
      : [`${question}: ${JSON.stringify(value)}`];
  };
  const sheet = sheetOf(caseFile, id);
  return [
    childIn(caseFile, id).label,
    ...sheet.options.map((option) => JSON.stringify(sheet.judgements[option])),
    ...entriesIn(sheet).map(line),
    ...sheet.setAside.map((entry) => `set aside: ${line(entry)}`),
    JSON.stringify(sheet.group),
    ...pagesOf(sheet).flatMap(([step, answers]) => [step, ...told(answers)]),
    ...sheet.openActions.map(({ what, who, by }) => JSON.stringify([what, who, by])),
    ...gapsIn(caseFile, [], id).flatMap(({ id: gap, places }) => [
      gap,
      ...places.map((place) => (place.at === 'cell' && place.entry ? line(place.entry) : JSON.stringify(place))),
    ]),
    ...supportLedger(sheet).flatMap(({ against, help }) => [...(against ? [line(against)] : []), ...help.map(line)]),
  ].join('\n');
}
