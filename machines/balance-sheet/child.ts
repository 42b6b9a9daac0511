// What bears on several options at once: the child's wishes about each, and living with brothers and sisters.
import { options } from '../vocabulary.ts';
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
export const siblingEntries = ({ answers }: SheetContext): Entry[] => {
  const holdsFor = answers['siblings-together']?.standsFor ?? [];
  return options
    .filter((option) => holdsFor.includes(option))
    .flatMap((option) =>
      stepLines({ option }, answers, 'siblings-together', [
        { row: 'siblings', say: ['togetherNow', 'knowEachOther'] },
        { row: 'siblings', say: ['plan', 'planWhy'] },
        { row: 'siblings', say: ['gains'] },
        { row: 'siblings', say: ['worries', 'triedToHelp'] },
        { row: 'siblings', say: ['keepInTouch'] },
        { row: 'evidence', say: ['resources'] },
      ]),
    );
};
