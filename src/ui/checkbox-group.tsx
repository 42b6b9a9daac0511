// Any number of answers out of a few.
import { Choices, type ChoiceLayout, type ChoiceOption } from './choices.tsx';
import { Fieldset, type GroupProps } from './fieldset.tsx';
import type { FieldRegistration } from './field-registration.ts';

/** A question with checkboxes; the registration's value is a list. */
export function CheckboxGroup({
  registration,
  options,
  layout,
  ...group
}: GroupProps & {
  readonly registration: FieldRegistration;
  readonly options: readonly ChoiceOption[];
  readonly layout?: ChoiceLayout | undefined;
}) {
  return (
    <Fieldset {...group}>
      <Choices type="checkbox" groupId={group.id} registration={registration} options={options} layout={layout} />
    </Fieldset>
  );
}
