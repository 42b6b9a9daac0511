// Stage 3 on the sheet: each possible carer, how the child could live there, and what the family and the worker found.
import type { SheetContext } from './context.ts';
import { type Under, eachLines, stepLines } from './lines.ts';
import { type Group, textIn } from './saying.ts';
import type { Entry } from './sheet.ts';

const kin = { option: 'kinship' } as const;
const about = (person: string): Under => ({ ...kin, person });

/** The person of a row of the network; blank when nobody was chosen yet. */
const personOf = (group: Group): string => textIn(group, 'person');
const by = (person: string) => (person === '' ? {} : { whose: { person } });

export const kinshipEntries = (context: SheetContext): Entry[] => [
  ...network(context),
  ...arrangements(context),
  ...viability(context),
];

const network = ({ answers }: SheetContext): Entry[] => [
  ...stepLines(kin, answers, 'family-network', [{ row: 'what', say: ['anyone', 'searched'] }]),
  ...eachLines(
    answers,
    ['family-network', 'carers'],
    (_row, group) => about(personOf(group)),
    (_row, group) => [
      { row: 'what', lead: 'person', say: ['asked', 'willing', 'able', 'livesWhere'] },
      { row: 'what', say: ['ruledOut', 'ruledOutOn'] },
      { row: 'views', lead: 'ownWords', ...by(personOf(group)) },
    ],
  ),
  ...stepLines(kin, answers, 'family-meeting', [
    { row: 'views', say: ['meeting', 'heldOn', 'outcome', 'whyNot', 'askedBy'] },
  ]),
];

const arrangements = ({ answers }: SheetContext): Entry[] => [
  ...eachLines(answers, ['carer-arrangements', 'carers'], about, () => [
    { row: 'legal', say: ['relation', 'livesHere', 'arrangedBy', 'howLong', 'approval', 'note'] },
  ]),
  ...eachLines(answers, ['family-arrangement', 'carers'], about, () => [
    { row: 'legal', say: ['whoAgreed'] },
    { row: 'reduces', say: ['section17', 'help'] },
    { row: 'reduces', say: ['safeBecause'] },
  ]),
  ...eachLines(answers, ['private-fostering', 'carers'], about, () => [
    { row: 'legal', say: ['noticeGiven', 'noticeOn'] },
    { row: 'reduces', say: ['visits'] },
    { row: 'stability', say: ['next'] },
  ]),
  ...eachLines(answers, ['regulation-24', 'carers'], about, () => [
    { row: 'legal', say: ['assessedFirst', 'agreedBy', 'extended'] },
    { row: 'stability', say: ['beforeItEnds'] },
  ]),
  ...eachLines(answers, ['approved-carer', 'carers'], about, () => [
    { row: 'legal', say: ['stage', 'panelOn'] },
    { row: 'reduces', say: ['needs'] },
  ]),
  ...eachLines(answers, ['unregulated', 'carers'], about, () => [
    { row: 'legal', say: ['why', 'toldTo'] },
    { row: 'reduces', say: ['oversight'] },
    { row: 'stability', say: ['endsBy'] },
  ]),
];

const viability = ({ answers }: SheetContext): Entry[] => [
  ...eachLines(answers, ['viability', 'carers'], about, (person) => [
    { row: 'evidence', say: ['result', 'doneBy', 'doneOn'] },
    { row: 'gains', side: 'for', lead: 'strengths' },
    { row: 'harm', side: 'against', lead: 'worries' },
    { row: 'reduces', lead: 'reduces', say: ['whoProvides'] },
    { row: 'views', lead: 'ownWords', whose: { person } },
  ]),
  ...eachLines(answers, ['kinship-judgement', 'carers'], about, () => [{ row: 'what', say: ['judgement', 'reason'] }]),
];
