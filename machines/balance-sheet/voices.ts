// Whose view is what: each person's words about an option, attributed and never merged with another's.
import { options } from '../vocabulary.ts';
import type { SheetContext } from './context.ts';
import { groupLines } from './lines.ts';
import { groupsOf, textIn } from './saying.ts';
import type { Entry } from './sheet.ts';

/** The child's view stands among the wishes, everybody else's among the views. One about no option in particular is told with the voices. */
export const voiceEntries = ({ answers, child }: SheetContext): Entry[] =>
  groupsOf('voices', 'views', answers.voices?.views).flatMap((group) => {
    const option = options.find((one) => one === textIn(group, 'option'));
    if (!option) return [];
    const who = textIn(group, 'who');
    const person = textIn(group, 'person');
    if (who === 'child') {
      const said = { lead: 'words', say: ['position', 'saidOn', 'heardBy'], whose: { child: child.id } } as const;
      return groupLines({ option }, group, [{ row: 'wishes', ...said }]);
    }
    const before =
      who === '' ? {} : { before: { answer: { step: 'voices', path: ['views', 'who'], value: who } } as const };
    return groupLines({ option, ...before }, group, [
      {
        row: 'views',
        lead: 'words',
        say: ['position', 'saidOn', 'heardBy'],
        ...(person !== '' && { whose: { person } }),
      },
    ]);
  });
