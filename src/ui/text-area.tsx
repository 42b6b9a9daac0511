// Text of any length, in a box that grows as it is written in.
import type { ReactNode } from 'react';
import { describedBy, noteId } from './described-by.ts';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import type { FieldRegistration } from './field-registration.ts';

/** Browsers without `field-sizing` are helped to the same end by hand. */
function growToFit(box: HTMLTextAreaElement): void {
  if (typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content')) return;
  if (box.scrollHeight > box.clientHeight) box.style.height = `${String(box.scrollHeight + 4)}px`;
}

/** A field for as many words as are needed; `rows` is the height it starts with, `note` something said beneath it. */
export function TextArea({
  registration,
  rows = 4,
  note,
  ...field
}: FieldProps & {
  readonly registration: FieldRegistration;
  readonly rows?: 2 | 3 | 4 | 6 | 8 | undefined;
  readonly note?: ReactNode;
}) {
  const { id, hint, error } = field;
  return (
    <FieldFrame {...field}>
      <textarea
        {...registration}
        id={id}
        className={`govuk-textarea text-area--rows-${String(rows)}${error ? ' govuk-textarea--error' : ''}`}
        rows={rows}
        aria-describedby={describedBy(id, hint, error, note)}
        aria-invalid={error ? true : undefined}
        onInput={(event) => {
          growToFit(event.currentTarget);
        }}
        onFocus={(event) => {
          growToFit(event.currentTarget);
        }}
      />
      {note ? <div id={noteId(id)}>{note}</div> : null}
    </FieldFrame>
  );
}
