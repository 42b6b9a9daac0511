// One of several like things asked about in the same way, as a box with small fields side by side.
import type { ReactNode } from 'react';

/** A fieldset for one thing in a list of them; `actions` holds, for instance, the button that removes it. */
export function FieldRow({
  id,
  legend,
  children,
  actions,
}: {
  readonly id?: string | undefined;
  readonly legend: ReactNode;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <fieldset id={id} className="field-row">
      <legend className="field-row__legend">{legend}</legend>
      <div className="field-row__fields">{children}</div>
      {actions ? <div className="field-row__actions">{actions}</div> : null}
    </fieldset>
  );
}
