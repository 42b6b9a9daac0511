// One of a closed list that is too long for radio buttons.
import { describedBy } from './described-by.ts';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import type { FieldRegistration } from './field-registration.ts';

/** A native select; `emptyText`, where given, is a first line that stands for no answer. */
export function SelectList({
  registration,
  options,
  emptyText,
  ...field
}: FieldProps & {
  readonly registration: FieldRegistration;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly emptyText?: string | undefined;
}) {
  const { id, hint, error } = field;
  return (
    <FieldFrame {...field}>
      <select
        {...registration}
        id={id}
        className={error ? 'govuk-select govuk-select--error' : 'govuk-select'}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
      >
        {emptyText === undefined ? null : <option value="">{emptyText}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
