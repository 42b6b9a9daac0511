// What is wrong with one field, above its control.
import { errorId } from './described-by.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

/** The error of the field with this id; nothing where there is none. */
export function ErrorMessage({ fieldId, message }: { readonly fieldId: string; readonly message: string | undefined }) {
  if (!message) return null;
  return (
    <p id={errorId(fieldId)} className="govuk-error-message">
      <VisuallyHidden>Error: </VisuallyHidden>
      {message}
    </p>
  );
}
