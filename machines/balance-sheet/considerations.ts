// The points for and against one of the four options away from home: policy's checklist, and people's own gains and drawbacks.
import type { ChecklistOption } from '../../content/compiled.ts';
import type { SheetContext } from './context.ts';
import { considerationSteps } from '../keys.ts';
import { type Line, eachLines } from './lines.ts';
import { textIn } from './saying.ts';
import type { SheetRow } from './rows.ts';
import type { Entry } from './sheet.ts';

/**
 * Where an item of the checklist stands. It is to note, whether it fits or not: which way it points for this child is
 * for people to say among the gains and losses. One that nobody knows yet is a matter of evidence.
 */
const rowOf = (fit: string): SheetRow => (fit === 'not-known' ? 'evidence' : 'needs');

/** Gains and drawbacks in people's own words. The questions are the same wherever they are asked. */
export const gainLines: readonly Line<'text' | 'whose'>[] = [
  { row: 'gains', side: 'for', lead: 'text', whose: 'whose' },
];
export const drawbackLines: readonly Line<'text' | 'whose' | 'reduces' | 'whoProvides'>[] = [
  { row: 'losses', side: 'against', lead: 'text', whose: 'whose' },
  { row: 'reduces', lead: 'reduces', say: ['whoProvides'] },
];

/** What was answered about policy's points and people's own, for one option. The four are told in the same way. */
export function considerationEntries({ answers }: SheetContext, option: ChecklistOption): Entry[] {
  const step = considerationSteps[option];
  return [
    ...eachLines(
      answers,
      [step, 'checklist'],
      (provision) => ({ option, before: { provision } }),
      (_provision, item) => [{ row: rowOf(textIn(item, 'fit')), lead: 'fit', say: ['why', 'evidence'] }],
    ),
    ...eachLines(
      answers,
      [step, 'gains'],
      () => ({ option }),
      () => gainLines,
    ),
    ...eachLines(
      answers,
      [step, 'drawbacks'],
      () => ({ option }),
      () => drawbackLines,
    ),
  ];
}
