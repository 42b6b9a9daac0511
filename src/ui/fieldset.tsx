// One question over several controls.
import type { ReactNode } from 'react';
import { describedBy, hintId } from './described-by.ts';
import { ErrorMessage } from './error-message.tsx';
import { labelClass, type LabelSize } from './label-size.ts';

/** What every form part with several controls takes: `id` is the group's, and an error summary may point at it. */
export type GroupProps = {
  readonly id: string;
  readonly legend: ReactNode;
  readonly labelSize?: LabelSize | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
};

/** A native fieldset with its legend, hint and error above the controls. */
export function Fieldset({
  id,
  legend,
  labelSize = 'field',
  hint,
  error,
  children,
}: GroupProps & { readonly children: ReactNode }) {
  return (
    <div className={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <fieldset id={id} className="govuk-fieldset" aria-describedby={describedBy(id, hint, error)}>
        <legend className={labelClass('govuk-fieldset__legend', labelSize)}>{legend}</legend>
        {hint ? (
          <div id={hintId(id)} className="govuk-hint">
            {hint}
          </div>
        ) : null}
        <ErrorMessage fieldId={id} message={error} />
        {children}
      </fieldset>
    </div>
  );
}
