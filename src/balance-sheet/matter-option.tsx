// One option within a matter: its lines in their order, what was set aside, and a place to add to it.
import { useEffect, useRef } from 'react';
import type { SheetRow } from '../../machines/balance-sheet/rows.ts';
import type { BalanceSheet } from '../../machines/balance-sheet/sheet.ts';
import type { Child } from '../../machines/case-file.ts';
import type { OptionId } from '../../machines/vocabulary.ts';
import { useCase } from '../case-file/case-context.tsx';
import type { Saying } from '../lines/use-said.tsx';
import { Button } from '../ui/button.tsx';
import { focusField } from '../ui/focus-field.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { AddLineForm } from './line-forms.tsx';
import { MatterLine } from './matter-line.tsx';
import { matterWords } from './matter-words.ts';
import { type OpenForm, formKey } from './open-form.ts';
import { SetAsideLines } from './set-aside-lines.tsx';

export const optionHeadingId = (option: OptionId): string => `option-${option}`;

export function MatterOption({
  child,
  sheet,
  option,
  row,
  isStart,
  saying,
  open,
  onOpen,
}: {
  readonly child: Child;
  readonly sheet: BalanceSheet;
  readonly option: OptionId;
  readonly row: SheetRow;
  readonly isStart: boolean;
  readonly saying: Saying;
  readonly open: OpenForm | undefined;
  readonly onOpen: (open: OpenForm | undefined) => void;
}) {
  const { words } = useGuidance();
  const matter = matterWords(useCase(({ audience }) => audience));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isStart) return;
    // After the heading of the page has had the focus.
    const frame = requestAnimationFrame(() => {
      heading.current?.scrollIntoView();
      heading.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [isStart]);
  const name = words.options[option].name;
  const entries = sheet.cells.get(`${option} ${row}`) ?? [];
  const aside = sheet.setAside.filter((entry) => entry.option === option && entry.row === row);
  const add: OpenForm = { form: 'add', about: option };
  const addKey = formKey(child.id, row, add);
  const hasDraft = useCase(({ drafts }) => addKey in drafts);
  const isAdding = open?.form === 'add' && open.about === option;
  /** Closes the form and goes back to what opened it, or to the option where that is gone. */
  const close = (was: OpenForm) => {
    onOpen(undefined);
    requestAnimationFrame(() => focusField(formKey(child.id, row, was)) || heading.current?.focus());
  };
  return (
    <section className="matter-option" aria-labelledby={optionHeadingId(option)}>
      <h2 ref={heading} id={optionHeadingId(option)} className="govuk-heading-m" tabIndex={-1}>
        {name}
      </h2>
      {entries.length + aside.length === 0 && <p className="comparison__nothing">Nothing recorded yet</p>}
      {entries.map((entry, place) => (
        <MatterLine
          key={entry.id}
          child={child}
          entry={entry}
          cell={entries}
          place={place}
          saying={saying}
          open={open}
          onOpen={onOpen}
          onClose={close}
        />
      ))}
      <SetAsideLines child={child} entries={aside} saying={saying} onBroughtBack={() => heading.current?.focus()} />
      {isAdding ? (
        <AddLineForm child={child} option={option} row={row} draft={addKey} onDone={() => close(add)} />
      ) : (
        <Button id={addKey} kind="secondary" size="small" onClick={() => onOpen(add)}>
          {matter.add}
          <VisuallyHidden>: {name}</VisuallyHidden>
          {hasDraft && ` (${matter.unsaved})`}
        </Button>
      )}
    </section>
  );
}
