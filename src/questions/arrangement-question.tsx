// Chooses one of the arrangements that are compared for the group.
import { arrangementsOf } from '../../machines/siblings/arrangements.ts';
import { useCase } from '../case-file/case-context.tsx';
import type { FieldProps } from '../ui/field-frame.tsx';
import type { FieldRegistration } from '../ui/field-registration.ts';
import { SelectList } from '../ui/select-list.tsx';
import { useArrangementNames } from '../words/use-arrangement-names.ts';

export function ArrangementQuestion({
  registration,
  ...field
}: FieldProps & { readonly registration: FieldRegistration }) {
  const siblings = useCase((caseFile) => caseFile.siblings);
  const nameOf = useArrangementNames();
  const arrangements = arrangementsOf(siblings);
  return (
    <SelectList
      {...field}
      registration={registration}
      emptyText={arrangements.length > 0 ? 'Choose an arrangement' : 'No arrangement is compared yet'}
      options={arrangements.map(({ id }) => ({ value: id, label: nameOf(id) }))}
    />
  );
}
