// Where a line of the sheet is changed, when it was made from what somebody answered.
import type { Source } from '../../machines/balance-sheet/sheet.ts';
import type { Child } from '../../machines/case-file.ts';
import { hrefOf, stepHref } from '../address/place.ts';

/** Nothing for a line that was written on the sheet, and for what policy or the law says. */
export function sourceHref(child: Child['id'], source: Source): string | undefined {
  if (source.from === 'answer') return stepHref(child, source.step);
  return source.from === 'arrangement' ? hrefOf({ at: 'arrangement', id: source.arrangement }) : undefined;
}
