// The ticked ones of a list whose entries come from the case: evidence, or brothers and sisters.
import { useController } from 'react-hook-form';
import type { FieldRegistration } from '../ui/field-registration.ts';

export interface Ticked {
  readonly ticked: readonly string[];
  readonly toggle: (id: string) => void;
  readonly registration: FieldRegistration;
}

/** The form library takes one checkbox alone for yes or no, so the list of those ticked is kept here. */
export function useTicked(path: string): Ticked {
  const { field } = useController({ name: path });
  const ticked = listOf(field.value);
  const toggle = (id: string) => {
    field.onChange(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  };
  return { ticked, toggle, registration: { ...field, onChange: ({ target }) => toggle(target.value) } };
}

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
