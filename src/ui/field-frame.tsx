// The label, hint and error round a single control.
import type { ReactNode } from 'react';
import { hintId } from './described-by.ts';
import { ErrorMessage } from './error-message.tsx';
import { labelClass, type LabelSize } from './label-size.ts';

/** What every form part with one control takes, besides its registration. */
export type FieldProps = {
  readonly id: string;
  readonly label: ReactNode;
  readonly labelSize?: LabelSize | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
};

/** Sets a label, hint and error above the control given as children. */
export function FieldFrame({
  id,
  label,
  labelSize = 'field',
  hint,
  error,
  children,
}: FieldProps & { readonly children: ReactNode }) {
  return (
    <div className={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <label className={labelClass('govuk-label', labelSize)} htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <div id={hintId(id)} className="govuk-hint">
          {hint}
        </div>
      ) : null}
      <ErrorMessage fieldId={id} message={error} />
      {children}
    </div>
  );
}
