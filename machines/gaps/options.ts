// Gaps in an option as a whole: not judged, one-sided, nothing but starting points, or the last one standing.
import { judgementSteps } from '../balance-sheet/judgements.ts';
import type { Side } from '../balance-sheet/rows.ts';
import type { BalanceSheet } from '../balance-sheet/sheet.ts';
import { type OptionId, options } from '../vocabulary.ts';
import type { Gap, GapPlace, Looked } from './gap.ts';
import { favoured, inPlay, ownEntries, toldFromBothSides } from './in-play.ts';

const judging = (option: OptionId): GapPlace => ({ at: 'step', step: judgementSteps[option], option });

const says = (sheet: BalanceSheet, option: OptionId, side: Side): boolean =>
  ownEntries(sheet, option).some((entry) => entry.side === side);

/** Somebody gave a judgement, or said who finds out. */
const isAnswered = ({ judgements }: BalanceSheet, option: OptionId): boolean =>
  judgements[option].judgement !== undefined || judgements[option].status === 'not-known';

/** Nothing of this child speaks for or against it, while policy's points stand there and fill the space. */
function hasOnlyStarters(sheet: BalanceSheet, option: OptionId): boolean {
  const lines = ['gains', 'losses'] as const;
  const starters = lines.flatMap((row) => sheet.cells.get(`${option} ${row}`) ?? []);
  return starters.length > 0 && !says(sheet, option, 'for') && !says(sheet, option, 'against');
}

/**
 * The option the plan rests on has no harm of its own: where the others fell one by one, what is left was never
 * weighed (the linear analysis criticised in Re G [2013] EWCA Civ 965).
 */
const isLastOneStanding = (sheet: BalanceSheet, option: OptionId): boolean =>
  option === favoured(sheet) && ownEntries(sheet, option, ['harm']).length === 0;

/** A word or two, such as "No.", is no reason that anybody could answer. */
const isReason = (text: string): boolean => text.trim().split(/\s+/).length >= 3;

export function optionGaps({ sheet }: Looked): Gap[] {
  const weighed = inPlay(sheet);
  const notRealistic = options.filter((option) => sheet.judgements[option].judgement === 'not-realistic-now');
  const told = toldFromBothSides(sheet);
  const onlyStarters = told.filter((option) => hasOnlyStarters(sheet, option));
  const spokenOf = told.filter((option) => !onlyStarters.includes(option));
  const cell =
    (row: 'gains' | 'losses' | 'harm') =>
    (option: OptionId): GapPlace => ({ at: 'cell', option, row });
  return [
    { id: 'last-one-standing', places: options.filter((option) => isLastOneStanding(sheet, option)).map(cell('harm')) },
    {
      id: 'not-judged',
      places: weighed.filter((option) => !isAnswered(sheet, option)).map(judging),
    },
    {
      id: 'not-realistic-without-reason',
      places: notRealistic.filter((option) => !isReason(sheet.judgements[option].reason)).map(judging),
    },
    {
      id: 'not-realistic-without-date',
      places: notRealistic.filter((option) => sheet.judgements[option].judgedOn === undefined).map(judging),
    },
    { id: 'only-starters', places: onlyStarters.map(cell('gains')) },
    { id: 'nothing-for', places: spokenOf.filter((option) => !says(sheet, option, 'for')).map(cell('gains')) },
    {
      id: 'nothing-against',
      places: spokenOf
        .filter((option) => !says(sheet, option, 'against') && !isLastOneStanding(sheet, option))
        .map(cell('losses')),
    },
  ];
}
