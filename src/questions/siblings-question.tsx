// Ticks some of the brothers and sisters who are looked at together, or of those among them who are children of the case.
import { membersOf } from '../../machines/siblings/members.ts';
import { Choices } from '../ui/choices.tsx';
import { Fieldset, type GroupProps } from '../ui/fieldset.tsx';
import { useGroup } from '../words/use-group.ts';
import { useTicked } from './use-ticked.ts';

export function SiblingsQuestion({
  path,
  own,
  ...group
}: GroupProps & { readonly path: string; readonly own: boolean }) {
  const { ticked, registration } = useTicked(path);
  const members = membersOf(useGroup()).filter(({ child }) => !own || child !== undefined);
  return (
    <Fieldset {...group}>
      <Choices
        type="checkbox"
        groupId={group.id}
        registration={registration}
        chosen={ticked}
        layout="inline"
        options={members.map(({ id, label }) => ({ value: id, label }))}
      />
    </Fieldset>
  );
}
