// General starting points on the sheet: what policy says for and against each option, and the facts of each option.
import { blankNote } from '../case-file.ts';
import { type OptionId, options } from '../vocabulary.ts';
import type { SheetContext } from './context.ts';
import { checklistOptions, considerationSteps } from '../keys.ts';
import { ownLineId } from './own-lines.ts';
import { bare } from './saying.ts';
import type { SheetRow } from './rows.ts';
import type { Entry } from './sheet.ts';

/** The row of the sheet in which each row of the facts table is told. */
const rowOfFact: Readonly<Record<string, SheetRow>> = {
  'what-it-is': 'what',
  'parental-responsibility': 'legal',
  'who-applies-or-decides': 'legal',
  'how-long': 'permanence',
  'can-it-end': 'permanence',
  'money-and-support': 'reduces',
  'family-time': 'family-time',
};

/** The facts of each option, the same rows for all. A row this file does not know stands beside what the option is. */
export const factEntries = ({ national }: SheetContext): Entry[] =>
  national.optionFacts.flatMap(({ id, cells }) =>
    options.map((option): Entry => ({
      id: [option, 'fact', id].join('/'),
      option,
      row: rowOfFact[id] ?? 'what',
      side: 'neutral',
      origin: 'starter',
      source: { from: 'national', facts: cells[option].facts },
      said: [{ optionFact: { row: id, option } }],
    })),
  );

/** Policy's points about every option: as they stand, made about this child in somebody's words, or set aside. */
export const starterEntries = (context: SheetContext): Entry[] =>
  options.flatMap((option) => {
    const points = context.policy?.starters[option];
    if (!points) return [];
    const answered = answersTo(context, option);
    const entries = (side: 'for' | 'against'): Entry[] =>
      points[side].flatMap((provision): Entry[] => {
        if (isMadeTheirs(context, option, provision)) return [];
        const about = answered(provision);
        const place = { option, row: side === 'for' ? 'gains' : 'losses', side } as const;
        const id = starterId(option, side, provision);
        if (about?.setAside) {
          const note = { ...blankNote(), setAside: true, setAsideWhy: about.why };
          return [{ id, ...place, origin: 'starter', source: about.source, said: [{ provision }], note }];
        }
        if (about && about.words.length > 0) {
          const said = [...about.words, { provision }];
          return [{ id, ...place, origin: 'this-child', source: about.source, said }];
        }
        return [{ id, ...place, origin: 'starter', source: { from: 'policy', provision }, said: [{ provision }] }];
      });
    return [...entries('for'), ...entries('against')];
  });

/** The id of the line that a starting point makes. */
export const starterId = (option: OptionId, side: 'for' | 'against', provision: string): string =>
  [option, side === 'for' ? 'gains' : 'losses', side, 'starter', provision].join('/');

/** Whether somebody wrote on the sheet what a starting point means for this child. Set aside, it is a starter again. */
const isMadeTheirs = ({ child }: SheetContext, option: OptionId, provision: string): boolean =>
  child.lines.some(
    (line) => line.option === option && line.from === provision && !child.notes[ownLineId(line)]?.setAside,
  );

/** What was answered to the points about one option; only the four options away from home ask. */
function answersTo({ answers }: SheetContext, option: OptionId) {
  const asked = checklistOptions.find((one) => one === option);
  const step = asked && considerationSteps[asked];
  return (provision: string) => {
    const answer = step && answers[step]?.starters[provision];
    if (!answer) return undefined;
    const path = ['starters', provision];
    return {
      setAside: answer.use === 'set-aside',
      why: answer.words,
      words: bare({ step, path, answers: answer }, 'words'),
      source: { from: 'answer', step, path: [...path, 'words'] } as const,
    };
  };
}
