// Stage 5 on the sheet: the four options of equal standing, told in the same way, and other arrangements.
import { todaysCarersId } from '../rules/kinship.ts';
import type { OptionId } from '../vocabulary.ts';
import { considerationEntries, drawbackLines, gainLines } from './considerations.ts';
import type { SheetContext } from './context.ts';
import { checklistOptions } from '../keys.ts';
import { eachLines, stepLines } from './lines.ts';
import { routeEntries } from './routes.ts';
import type { Entry } from './sheet.ts';

const option = <const Option extends OptionId>(id: Option) => ({ option: id });

export const awayEntries = (context: SheetContext): Entry[] => [
  ...routeEntries(context, 'sgo'),
  ...routeEntries(context, 'cao'),
  ...adoptionQuestions(context),
  ...longTermFostering(context),
  ...checklistOptions.flatMap((id) => considerationEntries(context, id)),
  ...otherArrangements(context),
];

const adoptionQuestions = ({ answers }: SheetContext): Entry[] =>
  stepLines(option('adoption'), answers, 'adoption-questions', [
    { row: 'needs', say: ['ageAndAttachment'] },
    { row: 'permanence', say: ['lifelongEffect'] },
    { row: 'delay', say: ['earlyPermanence', 'earlyPermanenceNote'] },
    { row: 'delay', say: ['kinFirst'] },
    { row: 'siblings', say: ['siblingsAdopted', 'siblingsAdoptedNote'] },
    { row: 'what', say: ['lastResort'] },
  ]);

const longTermFostering = ({ answers, child }: SheetContext): Entry[] => [
  ...stepLines(option('ltf'), answers, 'todays-carers', [
    { row: 'stability', say: ['couldStay'] },
    { row: 'views', lead: 'carersSay', whose: { person: todaysCarersId } },
    { row: 'wishes', lead: 'childSays', whose: { child: child.id } },
    { row: 'gains', side: 'for', lead: 'strengths' },
    { row: 'losses', side: 'against', lead: 'worries' },
    { row: 'reduces', say: ['needs'] },
  ]),
  ...stepLines(option('ltf'), answers, 'ltf-considerations', [
    // The three conditions of a long-term placement (SI 2010/959 reg 2(1)).
    { row: 'stability', say: ['longTermIsThePlan'] },
    { row: 'stability', say: ['carerAgreed'] },
    { row: 'stability', say: ['authorityConfirmed'] },
    { row: 'permanence', say: ['laterOrder'] },
    { row: 'permanence', say: ['stayingPut'] },
  ]),
];

const otherArrangements = ({ answers, child }: SheetContext): Entry[] => {
  const other = option('residential');
  return [
    ...stepLines(other, answers, 'sixteen-and-over', [
      { row: 'wishes', lead: 'wants', whose: { child: child.id } },
      { row: 'what', say: ['setting'] },
      { row: 'legal', say: ['registered'] },
      { row: 'reduces', say: ['preparation'] },
      { row: 'family-time', say: ['backToFamily'] },
    ]),
    ...stepLines(other, answers, 'other-arrangements', [
      { row: 'what', say: ['bears', 'which', 'why'] },
      { row: 'permanence', say: ['backToFamily'] },
    ]),
    ...eachLines(
      answers,
      ['other-arrangements', 'gains'],
      () => other,
      () => gainLines,
    ),
    ...eachLines(
      answers,
      ['other-arrangements', 'drawbacks'],
      () => other,
      () => drawbackLines,
    ),
  ];
};
