// The form in which an arrangement is filled in: everybody is in one home, and in one only.
import type { FormAnswers } from '../../machines/answers/forms.ts';
import type { Values } from '../../machines/answers/shown.ts';
import type { Edit } from '../../machines/case-edits.ts';
import { homeProblems } from '../../machines/siblings/arrangements.ts';
import { membersOf } from '../../machines/siblings/members.ts';
import { useGroup } from '../words/use-group.ts';
import { OpenGroupForm } from '../questions/group-form.tsx';

export function ArrangementForm({
  draft,
  open,
  known,
  edit,
}: {
  readonly draft: string;
  /** The words on the button that opens it. */
  readonly open: string;
  readonly known: Values;
  readonly edit: (answers: FormAnswers['arrangement']) => Edit;
}) {
  const members = membersOf(useGroup());
  return (
    <OpenGroupForm
      form="arrangement"
      draft={draft}
      open={open}
      label={open}
      known={known}
      check={(answers) => homeProblems(answers, members)}
      edit={edit}
      submit="Save this arrangement"
    />
  );
}
