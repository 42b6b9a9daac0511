// What is asked of one member of the group alone: read back, with the form behind a button.
import type { FormAnswers } from '../../machines/answers/forms.ts';
import type { Edit } from '../../machines/case-edits.ts';
import type { Member } from '../../machines/siblings/members.ts';
import { OpenGroupForm } from '../questions/group-form.tsx';
import { FormSaid } from './form-said.tsx';
import { useMemberWords } from './use-member-words.ts';

export function MemberForm<Form extends 'adoptedSibling' | 'laterBorn' | 'ownHistory'>({
  form,
  draft,
  member,
  known,
  edit,
  note,
}: {
  readonly form: Form;
  readonly draft: string;
  readonly member: Member;
  /** What was said before; nothing yet where it is undefined. */
  readonly known: FormAnswers[Form] | undefined;
  readonly edit: (answers: FormAnswers[Form]) => Edit;
  /** What else is to be known of what was said. */
  readonly note?: string | undefined;
}) {
  const about = useMemberWords();
  const id = `member-${member.id}`;
  return (
    <section className="read-item" aria-labelledby={id}>
      <h2 id={id} className="as-typed">
        {member.label}
      </h2>
      <p className="as-typed siblings-quiet">{about(member)}</p>
      <FormSaid form={form} answers={{ ...known }} />
      {note !== undefined && <p className="siblings-quiet">{note}</p>}
      <OpenGroupForm
        form={form}
        draft={draft}
        open={known ? 'Change or add to it' : 'Tell what is known'}
        about={member.label}
        label={member.label}
        known={{ ...known }}
        edit={edit}
      />
    </section>
  );
}
