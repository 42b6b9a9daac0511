// What bears on several options at once: the child's wishes about each, and living with brothers and sisters.
import { followedBy } from '../siblings/parted.ts';
import type { ArrangementForChild } from '../siblings/of-child.ts';
import { type OptionId, options } from '../vocabulary.ts';
import { nameOf } from './arrangements.ts';
import type { SheetContext } from './context.ts';
import { groupLines, stepLines } from './lines.ts';
import { groupsOf, textIn } from './saying.ts';
import type { Entry } from './sheet.ts';

/** The child's words about an option, in the column of that option. */
export const wishEntries = ({ answers, child }: SheetContext): Entry[] =>
  groupsOf('wishes', 'wishesByOption', answers.wishes?.wishesByOption).flatMap((group) => {
    const option = options.find((one) => one === textIn(group, 'option'));
    if (!option) return [];
    return groupLines({ option }, group, [{ row: 'wishes', lead: 'words', whose: { child: child.id } }]);
  });

/** Together or apart, for each option of which it was said to hold. A lack of homes is told apart, as a resource fact. */
export const siblingEntries = ({ answers, group }: SheetContext): Entry[] => {
  const step = 'siblings-together';
  const holdsFor = answers[step]?.standsFor ?? [];
  const followed = followedBy({ group, siblingsTogether: answers[step] });
  return options
    .filter((option) => holdsFor.includes(option))
    .flatMap((option) => [
      ...stepLines({ option }, answers, step, [
        { row: 'siblings', say: ['togetherNow', 'knowEachOther'] },
        { row: 'siblings', say: ['plan', 'planWhy'] },
      ]),
      ...(followed ? [chosen(option, followed)] : []),
      ...stepLines({ option }, answers, step, [
        { row: 'siblings', say: ['gains'] },
        { row: 'siblings', say: ['worries', 'triedToHelp'] },
        { row: 'siblings', say: ['keepInTouch'] },
      ]),
    ]);
};

/** The arrangement that the plan follows, as it would be for this child. */
function chosen(option: OptionId, followed: ArrangementForChild): Entry {
  const question = { step: 'siblings-together', path: ['arrangement'] } as const;
  return {
    id: [option, 'siblings', 'neutral', question.step, ...question.path].join('/'),
    option,
    row: 'siblings',
    side: 'neutral',
    origin: 'this-child',
    source: { from: 'answer', ...question },
    said: [{ question }, { arrangement: nameOf(followed, true) }],
  };
}
