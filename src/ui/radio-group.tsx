// One answer out of a few, all of them in sight.
import { Choices, type ChoiceLayout, type ChoiceOption } from './choices.tsx';
import { Fieldset, type GroupProps } from './fieldset.tsx';
import type { FieldRegistration } from './field-registration.ts';

/** A question with radio buttons. */
export function RadioGroup({
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
      <Choices type="radio" groupId={group.id} registration={registration} options={options} layout={layout} />
    </Fieldset>
  );
}
