// A single line of text.
import type { HTMLInputAutoCompleteAttribute } from 'react';
import { describedBy } from './described-by.ts';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import type { FieldRegistration } from './field-registration.ts';

/** A one-line field; `width` is a number of characters the answer is likely to have. */
export function TextLine({
  registration,
  type = 'text',
  inputMode,
  autoComplete = 'off',
  spellCheck,
  width,
  ...field
}: FieldProps & {
  readonly registration: FieldRegistration;
  readonly type?: 'text' | 'search' | 'password' | 'email' | 'tel' | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'email' | 'tel' | 'search' | undefined;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  readonly spellCheck?: boolean | undefined;
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined;
}) {
  const { id, hint, error } = field;
  const widthClass = width ? ` govuk-input--width-${String(width)}` : '';
  return (
    <FieldFrame {...field}>
      <input
        {...registration}
        id={id}
        className={`govuk-input${widthClass}${error ? ' govuk-input--error' : ''}`}
        type={type}
        inputMode={inputMode}
        autoComplete={autoComplete}
        spellCheck={spellCheck}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
      />
    </FieldFrame>
  );
}
