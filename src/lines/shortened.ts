// A line of the sheet in short: its first thing said, for a list in which each line stands with a link to all of it.
import type { Entry } from '../../machines/balance-sheet/sheet.ts';
import { isQuestion } from './is-question.ts';

/** Up to the next question, once something was said. What is left out stands where the line itself does. */
export function shortened(entry: Entry): Entry {
  const { said } = entry;
  const first = said.findIndex((one) => 'text' in one || isQuestion(one));
  const next = said.findIndex((one, place) => first >= 0 && place > first && isQuestion(one));
  return next === -1 ? entry : { ...entry, said: said.slice(0, next) };
}
