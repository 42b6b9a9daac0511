// A date as three short fields: day, month, year.
import { Fieldset, type GroupProps } from './fieldset.tsx';
import type { FieldRegistration } from './field-registration.ts';

type DatePart = 'day' | 'month' | 'year';

const order: readonly DatePart[] = ['day', 'month', 'year'];

/** A date; each part's control has the id `<id>-day`, `<id>-month`, `<id>-year`. `wrong` names the parts to outline (all, when not given). */
export function DateField({
  parts,
  partLabels = { day: 'Day', month: 'Month', year: 'Year' },
  wrong = order,
  ...group
}: GroupProps & {
  readonly parts: Readonly<Record<DatePart, FieldRegistration>>;
  readonly partLabels?: Readonly<Record<DatePart, string>> | undefined;
  readonly wrong?: readonly DatePart[] | undefined;
}) {
  return (
    <Fieldset {...group}>
      <div className="govuk-date-input">
        {order.map((part) => {
          const id = `${group.id}-${part}`;
          const isWrong = group.error !== undefined && wrong.includes(part);
          return (
            <div key={part} className="govuk-date-input__item">
              <label className="govuk-label govuk-date-input__label" htmlFor={id}>
                {partLabels[part]}
              </label>
              <input
                {...parts[part]}
                id={id}
                className={`govuk-input govuk-date-input__input govuk-input--width-${part === 'year' ? '4' : '2'}${isWrong ? ' govuk-input--error' : ''}`}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                aria-invalid={isWrong ? true : undefined}
              />
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}
