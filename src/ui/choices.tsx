// One radio button or checkbox on its tile, with what choosing it reveals.
import { Fragment, type ReactNode } from 'react';
import { hintId } from './described-by.ts';
import type { FieldRegistration } from './field-registration.ts';

/** One option of a group; `revealed` shows beneath it only while it is chosen, and keeps what was typed when it is not. */
export type ChoiceOption = {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly revealed?: ReactNode;
};

/** `tiles` stand one under another; `inline` are small and run along the line. */
export type ChoiceLayout = 'tiles' | 'inline';

/** The tiles of a group. Each option's control has the id `<group id>-<value>`; `chosen` is for a group that is held outside. */
export function Choices({
  type,
  groupId,
  registration,
  options,
  chosen,
  layout = 'tiles',
}: {
  readonly type: 'radio' | 'checkbox';
  readonly groupId: string;
  readonly registration: FieldRegistration;
  readonly options: readonly ChoiceOption[];
  readonly chosen?: readonly string[] | undefined;
  readonly layout?: ChoiceLayout | undefined;
}) {
  return (
    <div className={layout === 'inline' ? 'choices choices--inline' : 'choices'}>
      {options.map(({ value, label, hint, revealed }) => {
        const id = `${groupId}-${value}`;
        return (
          <Fragment key={value}>
            <div className="choice">
              <input
                {...registration}
                id={id}
                className="choice__input"
                type={type}
                value={value}
                checked={chosen?.includes(value)}
                aria-describedby={hint ? hintId(id) : undefined}
              />
              <label className="choice__label" htmlFor={id}>
                {label}
              </label>
              {hint ? (
                <div id={hintId(id)} className="choice__hint">
                  {hint}
                </div>
              ) : null}
            </div>
            {revealed ? <div className="choice__revealed">{revealed}</div> : null}
          </Fragment>
        );
      })}
    </div>
  );
}
