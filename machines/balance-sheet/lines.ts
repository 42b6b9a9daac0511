// The one way in which answers become lines of the sheet: which questions make a line, and where it stands.
import type { Answers } from '../answers/steps.ts';
import type { OptionId, StepId } from '../vocabulary.ts';
import { type Group, bare, groupsOf, labelled, textIn } from './saying.ts';
import type { SheetRow, Side } from './rows.ts';
import type { Entry, Said, Whose } from './sheet.ts';

/** One line to make from a group of answers, if any of its questions was answered. */
export interface Line<Name extends string = string> {
  readonly row: SheetRow;
  /** Neutral unless said otherwise. */
  readonly side?: Side;
  /** Printed first, without the label of its question. */
  readonly lead?: Name;
  /** Printed next, each after the label of its question. */
  readonly say?: readonly Name[];
  /** Whose view it is: an answer of the same group, or somebody known. */
  readonly whose?: Name | Exclude<Whose, string>;
}

/** What a group of answers stands under: the option, the person it is about, or the thing that is printed before it. */
export interface Under {
  readonly option: OptionId;
  readonly person?: string;
  readonly before?: Said;
}

/** What comes first: the thing or the person a line is about, unless it begins with them or is in their own words. */
function opening({ person = '', before }: Under, whose: Whose | undefined, said: readonly Said[]): Said[] {
  if (before) return [before];
  const inTheirWords = typeof whose === 'object' && 'person' in whose;
  return person === '' || inTheirWords || said.some((one) => 'person' in one) ? [] : [{ person }];
}

/** The lines of one group of answers. A line in `reduces` is tied to the line against the option beside it. */
export function groupLines(under: Under, group: Group, lines: readonly Line[]): Entry[] {
  const made = lines.flatMap(({ row, side = 'neutral', lead, say = [], whose }): Entry[] => {
    const names = [...(lead === undefined ? [] : [lead]), ...say];
    const answered = names.find((name) => bare(group, name).length > 0);
    if (answered === undefined) return [];
    const said = [...(lead === undefined ? [] : bare(group, lead)), ...say.flatMap((name) => labelled(group, name))];
    const view = typeof whose === 'string' ? textIn(group, whose) : whose;
    const { option, person = '' } = under;
    return [
      {
        id: [option, row, side, group.step, ...(group.id ?? group.path), names[0]].join('/'),
        option,
        row,
        side,
        origin: 'this-child',
        source: { from: 'answer', step: group.step, path: [...group.path, answered] },
        said: [...opening(under, view, said), ...said],
        ...(view !== undefined && view !== '' && { whose: view }),
        ...(person !== '' && { person }),
        ...(textIn(group, 'evidence') !== '' && { tellsEvidence: true }),
        ...(row === 'reduces' && { provider: textIn(group, 'whoProvides') || textIn(group, 'who') }),
      },
    ];
  });
  const against = made.find(({ side }) => side === 'against');
  return made.map((entry) => (against && entry.row === 'reduces' ? { ...entry, reduces: against.id } : entry));
}

/** The lines of a step's own questions. */
export const stepLines = <Step extends StepId>(
  under: Under,
  answers: Readonly<Partial<Answers>>,
  step: Step,
  lines: readonly Line<keyof Answers[Step] & string>[],
): Entry[] => {
  const given = answers[step];
  return given === undefined ? [] : groupLines(under, { step, path: [], answers: { ...given } }, lines);
};

/** The questions inside a question of many: of its rows, or of each of its keys. */
type InnerName<Value> = Value extends readonly (infer Row)[]
  ? keyof Row & string
  : { [Key in keyof Value]: keyof NonNullable<Value[Key]> & string }[keyof Value];

/** The lines of each row, or of each key, of a question of many. */
export function eachLines<Step extends StepId, Name extends keyof Answers[Step] & string>(
  answers: Readonly<Partial<Answers>>,
  [step, name]: readonly [Step, Name],
  under: (key: string, group: Group) => Under,
  lines: (key: string, group: Group) => readonly Line<InnerName<Answers[Step][Name]>>[],
): Entry[] {
  const given: Answers[Step] | undefined = answers[step];
  return groupsOf(step, name, given?.[name]).flatMap((group) => {
    const [, key = ''] = group.path;
    return groupLines(under(key, group), group, lines(key, group));
  });
}
