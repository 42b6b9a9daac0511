// What was answered, as keys with their values and a way to change each.
import type { ReactNode } from 'react';
import { VisuallyHidden } from './visually-hidden.tsx';

/** One answer; `change.about` completes the link's words for a screen reader. */
export type SummaryRow = {
  readonly id: string;
  readonly key: ReactNode;
  readonly value: ReactNode;
  readonly change?: { readonly href: string; readonly text: string; readonly about: string } | undefined;
};

/** A native description list. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  const someChange = rows.some((row) => row.change !== undefined);
  return (
    <dl className="govuk-summary-list">
      {rows.map(({ id, key, value, change }) => (
        <div
          key={id}
          className={
            someChange && !change
              ? 'govuk-summary-list__row govuk-summary-list__row--no-actions'
              : 'govuk-summary-list__row'
          }
        >
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {change ? (
            <dd className="govuk-summary-list__actions">
              <a href={change.href}>
                {change.text}
                <VisuallyHidden> {change.about}</VisuallyHidden>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
