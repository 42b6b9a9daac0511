// Lines written on the sheet, found there again, for the tests of what people say of a line.
import type { BalanceSheet, Entry } from '../../machines/balance-sheet/sheet.ts';
import type { OwnLine } from '../../machines/case-file.ts';
import { entriesIn } from './sheet-support.ts';

/** A line to write, with what is not said left blank. */
export const ownLine = (
  line: Pick<OwnLine, 'option' | 'row' | 'side' | 'text'> & Partial<OwnLine>,
): Omit<OwnLine, 'id'> => ({ whose: '', from: '', ...line });

/** The first words that somebody typed in a line. */
export const typed = ({ said }: Entry): string => said.flatMap((one) => ('text' in one ? [one.text] : []))[0] ?? '';

/** The one line that counts and says this. */
export function lineSaying(sheet: BalanceSheet, text: string): Entry {
  const [found, ...more] = entriesIn(sheet).filter((entry) => typed(entry) === text);
  if (!found || more.length > 0) throw new Error(`${more.length + (found ? 1 : 0)} lines say: ${text}`);
  return found;
}
