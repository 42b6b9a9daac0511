// Which options are being weighed, and which of them the plan rests on.
import type { BalanceSheet, Entry } from '../balance-sheet/sheet.ts';
import type { SheetRow } from '../balance-sheet/rows.ts';
import { type OptionId, options } from '../vocabulary.ts';

/**
 * The options that are weighed in full. One that was found not realistic now, or is not asked of this child, stays on
 * the sheet with its reason; nobody is sent to write about it for the sake of the form (Re R [2014] EWCA Civ 1625).
 */
export const inPlay = ({ judgements }: BalanceSheet): OptionId[] =>
  options.filter((option) => {
    const { status, judgement } = judgements[option];
    return status !== 'not-asked' && judgement !== 'not-realistic-now';
  });

/**
 * The options that have to be told from both sides: those somebody has judged, and those of the plan and the second
 * plan. For one that nobody has judged yet it is enough to say that.
 */
export const toldFromBothSides = (sheet: BalanceSheet): OptionId[] => {
  const { primary = '', contingency = '' } = sheet.plan.permanence ?? {};
  return inPlay(sheet).filter(
    (option) => sheet.judgements[option].judgement !== undefined || option === primary || option === contingency,
  );
};

/** The option the plan rests on: the one chosen, or the only one that was not found unrealistic. */
export function favoured(sheet: BalanceSheet): OptionId | undefined {
  const chosen = sheet.plan.permanence?.primary;
  if (chosen) return chosen;
  const left = inPlay(sheet);
  const others = options.filter((option) => sheet.judgements[option].judgement === 'not-realistic-now');
  return left.length === 1 && others.length > 0 ? left[0] : undefined;
}

/** The lines about this child in some rows of an option, or in all of them. Starting points do not count. */
export const ownEntries = (
  { cells, rows }: BalanceSheet,
  option: OptionId,
  among: readonly SheetRow[] = rows,
): Entry[] =>
  among.flatMap((row) => (cells.get(`${option} ${row}`) ?? []).filter(({ origin }) => origin === 'this-child'));

/** All lines about this child. */
export const everyOwnEntry = (sheet: BalanceSheet): Entry[] => options.flatMap((option) => ownEntries(sheet, option));
