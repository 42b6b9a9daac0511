// The form of something that was seen between children: it says whom it is about, and what, before anything else.
import type { FormAnswers } from '../../machines/answers/forms.ts';
import type { Values } from '../../machines/answers/shown.ts';
import type { Edit } from '../../machines/case-edits.ts';
import { beforeBirth } from '../../machines/siblings/before-birth.ts';
import { formOf } from '../../machines/siblings/concerns.ts';
import type { SeparationPrompt } from '../../machines/sibling-vocabulary.ts';
import { membersOf } from '../../machines/siblings/members.ts';
import { OpenGroupForm } from '../questions/group-form.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { useGroup } from '../words/use-group.ts';

export function ConcernForm({
  prompt,
  draft,
  open,
  about,
  known,
  edit,
}: {
  /** It decides which form is asked. */
  readonly prompt: SeparationPrompt;
  readonly draft: string;
  /** The words on the button, and what it is about for people who hear the page. */
  readonly open: string;
  readonly about: string;
  readonly known: Values;
  readonly edit: (answers: FormAnswers['concern' | 'safetyConcern']) => Edit;
}) {
  const members = membersOf(useGroup());
  const { asOf } = useGuidance().surroundings;
  return (
    <OpenGroupForm
      form={formOf(prompt)}
      draft={draft}
      open={open}
      about={about}
      kind="quiet"
      label={`What was seen: ${about}`}
      known={known}
      check={(answers) => [
        ...(answers.between.length === 0 ? [{ path: ['between'], problem: 'nobody-chosen' as const }] : []),
        ...('on' in answers
          ? beforeBirth(
              members.filter(({ id }) => answers.between.includes(id)),
              'on',
              answers.on,
              asOf,
            )
          : []),
      ]}
      edit={edit}
    />
  );
}
