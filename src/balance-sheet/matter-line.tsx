// One line of a matter with what can be done about it: weigh it, change it, move it, set it aside.
import type { Entry } from '../../machines/balance-sheet/sheet.ts';
import { cellOf } from '../../machines/balance-sheet/notes.ts';
import type { Child } from '../../machines/case-file.ts';
import { moveLine } from '../../machines/line-edits.ts';
import { useCase, useChange } from '../case-file/case-context.tsx';
import { SheetEntry } from '../lines/sheet-entry.tsx';
import { sourceHref } from '../lines/source-href.ts';
import type { Saying } from '../lines/use-said.tsx';
import { isUnsaved } from '../questions/inner-draft.ts';
import { Button } from '../ui/button.tsx';
import { focusField } from '../ui/focus-field.ts';
import { LineFormOf } from './line-forms.tsx';
import { type MatterWords, matterWords } from './matter-words.ts';
import { type LineForm, type OpenForm, formKey } from './open-form.ts';

export function MatterLine({
  child,
  entry,
  cell,
  place,
  saying,
  open,
  onOpen,
  onClose,
}: {
  readonly child: Child;
  readonly entry: Entry;
  /** All lines of its cell, in their order. */
  readonly cell: readonly Entry[];
  readonly place: number;
  readonly saying: Saying;
  readonly open: OpenForm | undefined;
  readonly onOpen: (open: OpenForm) => void;
  readonly onClose: (was: OpenForm) => void;
}) {
  const change = useChange();
  const matter = matterWords(useCase(({ audience }) => audience));
  const drafts = useCase((caseFile) => caseFile.drafts);
  const ids = cell.map(({ id }) => id);
  const keyOf = (form: LineForm) => formKey(child.id, entry.row, { form, about: entry.id });
  const answered = sourceHref(child.id, entry.source);
  const isOpen = open?.about === entry.id && open.form !== 'add';
  const move = (by: -1 | 1) => {
    change(moveLine(child.id, cellOf(entry), ids, entry.id, by));
    // At the end of its cell the line cannot move further, and the button that was pressed is gone.
    requestAnimationFrame(() => focusField(`${keyOf('weigh')}${by}`) || focusField(`${keyOf('weigh')}${-by}`));
  };
  return (
    <div className="matter-line">
      <SheetEntry entry={entry} saying={saying} />
      {isOpen ? (
        <LineFormOf
          child={child}
          entry={entry}
          form={open.form}
          draft={keyOf(open.form)}
          onDone={() => onClose(open)}
        />
      ) : (
        <div className="matter-line__actions">
          {formsFor(entry).map((form) => (
            <Button
              key={form}
              id={keyOf(form)}
              kind="quiet"
              size="small"
              onClick={() => onOpen({ form, about: entry.id })}
            >
              {formText(form, entry, matter)}
              {isUnsaved(drafts, keyOf(form)) && ` (${matter.unsaved})`}
            </Button>
          ))}
          {answered !== undefined && <a href={answered}>Go to the answer</a>}
          {([-1, 1] as const).map((by) =>
            ids[place + by] === undefined ? null : (
              <Button key={by} id={`${keyOf('weigh')}${by}`} kind="quiet" size="small" onClick={() => move(by)}>
                {by < 0 ? 'Move up' : 'Move down'}
              </Button>
            ),
          )}
        </div>
      )}
    </div>
  );
}

/** What can be done: a general fact stands as it is, a starting point is made this child's or set aside. */
function formsFor({ origin, source }: Entry): readonly LineForm[] {
  if (origin === 'starter') return source.from === 'policy' ? ['own', 'aside'] : [];
  return source.from === 'line' ? ['weigh', 'edit', 'aside'] : ['weigh', 'aside'];
}

function formText(form: LineForm, { side }: Entry, matter: MatterWords): string {
  switch (form) {
    case 'add':
      return matter.add;
    case 'edit':
      return matter.change;
    case 'own':
      return matter.own;
    case 'aside':
      return matter.aside;
    case 'weigh':
      return side === 'against' ? matter.weighAgainst : matter.weigh;
  }
}
