// Stage 2 on the sheet: help tried at home, risks and what would reduce them, and what protects the child.
import type { SheetContext } from './context.ts';
import { eachLines, stepLines } from './lines.ts';
import type { Entry } from './sheet.ts';

const home = { option: 'stay-home' } as const;

export const stayHomeEntries = ({ answers }: SheetContext): Entry[] => [
  ...eachLines(
    answers,
    ['home-support', 'support'],
    (kind) => ({
      ...home,
      before: { answer: { step: 'home-support', path: ['support'], value: kind } },
    }),
    () => [{ row: 'needs', say: ['tried', 'result'] }],
  ),
  ...stepLines(home, answers, 'home-support', [
    { row: 'needs', say: ['otherSupport'] },
    { row: 'stability', say: ['whyItEnded'] },
  ]),
  ...stepLines(home, answers, 'supervision-order', [
    { row: 'legal', say: ['madeOn', 'helping', 'how'] },
    { row: 'permanence', say: ['afterItEnds'] },
  ]),
  ...eachLines(
    answers,
    ['home-risks', 'risks'],
    () => home,
    () => [
      { row: 'harm', side: 'against', lead: 'harm', say: ['likely', 'serious', 'evidence'] },
      { row: 'reduces', lead: 'reduces', say: ['whoProvides'] },
    ],
  ),
  ...eachLines(
    answers,
    ['home-risks', 'protective'],
    () => home,
    () => [{ row: 'gains', side: 'for', lead: 'text', whose: 'whose' }],
  ),
  ...stepLines(home, answers, 'home-risks', [{ row: 'reduces', say: ['safeIf'] }]),
];
