// Stage 4 on the sheet: what must change, what was found about going back, and the help that would carry on.
import type { SheetContext } from './context.ts';
import { type Under, eachLines, stepLines } from './lines.ts';
import type { Entry } from './sheet.ts';

const goingBack = { option: 'return-home' } as const;

export const returnHomeEntries = (context: SheetContext): Entry[] => [
  ...change(context),
  ...earlierReturns(context),
  ...ordersAndReviews(context),
  ...support(context),
];

const change = ({ answers }: SheetContext): Entry[] => [
  ...eachLines(
    answers,
    ['return-changes', 'changes'],
    () => goingBack,
    () => [{ row: 'reduces', lead: 'change', say: ['task', 'who', 'by', 'done'] }],
  ),
  ...stepLines(goingBack, answers, 'return-changes', [{ row: 'evidence', say: ['familyTold', 'howTold'] }]),
  // Prompts from old research: neutral whether present or absent, and never counted.
  ...eachLines(
    answers,
    ['return-indicators', 'indicators'],
    (indicator) => ({
      ...goingBack,
      before: { answer: { step: 'return-indicators', path: ['indicators'], value: indicator } },
    }),
    () => [{ row: 'evidence', say: ['seen', 'evidence'] }],
  ),
];

const earlierReturns = ({ answers, child }: SheetContext): Entry[] => [
  ...stepLines(goingBack, answers, 'earlier-return', [{ row: 'stability', say: ['returned', 'note'] }]),
  ...stepLines(goingBack, answers, 'earlier-return-review', [
    { row: 'harm', say: ['endedOn', 'whyItEnded'] },
    { row: 'stability', say: ['homeChanged', 'homeChangedHow'] },
    { row: 'stability', say: ['resilient', 'resilientHow'] },
    { row: 'wishes', say: ['childSays'], whose: { child: child.id } },
  ]),
  ...stepLines(goingBack, answers, 'long-time-in-care', [{ row: 'evidence', say: ['modelUsed', 'model', 'found'] }]),
];

/** A child on a care order who lives at home meets the placement rules as well: there they bear on staying home. */
const ordersAndReviews = ({ answers, asked }: SheetContext): Entry[] => {
  const under: Under = asked.has('return-judgement') ? goingBack : { option: 'stay-home' };
  return [
    ...stepLines(under, answers, 'placement-with-parents', [
      { row: 'legal', say: ['assessment', 'assessmentFound'] },
      { row: 'legal', say: ['planReady'] },
      { row: 'legal', say: ['approvedBy', 'approvedOn'] },
      { row: 'legal', say: ['whyCareOrder'] },
      { row: 'legal', say: ['dischargeConsidered', 'dischargeNote'] },
    ]),
    ...stepLines(goingBack, answers, 'third-review', [
      { row: 'delay', say: ['progress', 'courtDirects', 'exceptional'] },
      { row: 'delay', say: ['otherPlan'] },
    ]),
  ];
};

/** What is best and what is available stay apart: resources alone are no barrier, and are told as a fact. */
const support = ({ answers }: SheetContext): Entry[] => [
  ...eachLines(
    answers,
    ['return-support', 'help'],
    () => goingBack,
    () => [{ row: 'reduces', lead: 'need', say: ['help', 'who', 'paidBy', 'until'] }],
  ),
  ...stepLines(goingBack, answers, 'return-support', [
    { row: 'reduces', say: ['preparation'] },
    { row: 'evidence', say: ['resources', 'resourceKinds'] },
    { row: 'stability', say: ['ifItGoesWrong'] },
  ]),
];
