// The arrangements of a group on one child's sheet: what each would mean, under the options it would hold for.
import type { FormId } from '../answers/forms.ts';
import type { ArrangementForChild } from '../siblings/of-child.ts';
import { type OptionId, options } from '../vocabulary.ts';
import type { SheetContext } from './context.ts';
import type { SheetRow, Side } from './rows.ts';
import type { ArrangementNamed, Entry, Said } from './sheet.ts';

/** An arrangement by its name, or by who would be with the child and who apart. */
export const nameOf = (
  { arrangement, kind, with: together, apartFrom }: ArrangementForChild,
  inFull: boolean,
): ArrangementNamed => ({
  name: arrangement.name.trim(),
  kind,
  with: together.map(({ id }) => id),
  apartFrom: apartFrom.map(({ id }) => id),
  inFull,
});

/** What it would mean for the other children stands on their own sheets alone. */
export const arrangementEntries = ({ group, child }: SheetContext): Entry[] =>
  (group?.arrangements ?? []).flatMap((one) =>
    options.filter((option) => one.effect.options.includes(option)).flatMap((option) => linesOf(option, one, child.id)),
  );

const typed = (text: string): Said[] => (text.trim() === '' ? [] : [{ text }]);

/** Words after the label of the question they answer. */
const labelled = (form: FormId, path: readonly string[], said: readonly Said[]): Said[] =>
  said.length === 0 ? [] : [{ formQuestion: { form, path } }, ...said];

function linesOf(option: OptionId, one: ArrangementForChild, member: string): Entry[] {
  const { arrangement, effect, where, moves } = one;
  const line = (
    row: SheetRow,
    side: Side,
    part: string,
    said: readonly Said[],
    more: Pick<Entry, 'whose' | 'reduces' | 'provider'> = {},
  ): Entry[] =>
    said.length === 0 && part !== 'homes'
      ? []
      : [
          {
            id: [option, row, side, 'arrangement', arrangement.id, part].join('/'),
            option,
            row,
            side,
            origin: 'this-child',
            source: { from: 'arrangement', arrangement: arrangement.id, member },
            said: [{ arrangement: nameOf(one, part === 'homes') }, ...said],
            ...more,
          },
        ];
  const against = line('siblings', 'against', 'speaksAgainst', typed(effect.speaksAgainst));
  const [reduced] = against;
  const provided = labelled('arrangement', ['whoProvides'], typed(arrangement.whoProvides));
  return [
    // Who would be with the child is told even where nothing else is.
    ...line('siblings', 'neutral', 'homes', [
      ...labelled('arrangement', ['homes', 'where'], typed(where)),
      ...moves.flatMap(({ who, when, ready }) => [
        ...labelled(
          'arrangement',
          ['moves', 'who'],
          who.map(({ id }) => ({ person: id })),
        ),
        ...labelled('arrangement', ['moves', 'when'], typed(when)),
        ...labelled('arrangement', ['moves', 'ready'], typed(ready)),
      ]),
    ]),
    ...line('siblings', 'for', 'speaksFor', typed(effect.speaksFor)),
    ...against,
    ...(effect.makesItWork.trim() === ''
      ? []
      : line('reduces', 'neutral', 'makesItWork', [...typed(effect.makesItWork), ...provided], {
          provider: arrangement.whoProvides,
          ...(reduced && { reduces: reduced.id }),
        })),
    ...line('siblings', 'neutral', 'effect', [
      ...labelled('effect', ['now'], typed(effect.now)),
      ...labelled('effect', ['life'], typed(effect.life)),
    ]),
    ...line('wishes', 'neutral', 'childSays', typed(effect.childSays), { whose: { child: member } }),
  ];
}
