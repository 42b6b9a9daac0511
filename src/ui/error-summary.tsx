// Everything that is wrong with a form, said once at the top, with a way to each place.
import { useEffect, useRef } from 'react';
import { focusField } from './focus-field.ts';

/** Shows nothing while there are no errors. Takes focus when it appears, and again whenever `attempt` changes. */
export function ErrorSummary({
  title,
  errors,
  attempt = 0,
}: {
  readonly title: string;
  readonly errors: readonly { readonly fieldId: string; readonly message: string }[];
  readonly attempt?: number | undefined;
}) {
  const box = useRef<HTMLDivElement>(null);
  const hasErrors = errors.length > 0;

  useEffect(() => {
    if (hasErrors) box.current?.focus();
  }, [hasErrors, attempt]);

  if (!hasErrors) return null;
  return (
    <div ref={box} className="govuk-error-summary" tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <ul className="govuk-error-summary__list">
          {errors.map(({ fieldId, message }) => (
            <li key={`${fieldId} ${message}`}>
              <a
                href={`#${fieldId}`}
                onClick={(event) => {
                  event.preventDefault(); // the address says which step this is; it must not change
                  focusField(fieldId);
                }}
              >
                {message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
