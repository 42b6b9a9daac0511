// The form of something that was seen between children: it says whom it is about, and what, before anything else.
import type { FormAnswers } from '../../machines/answers/forms.ts';
import type { Values } from '../../machines/answers/shown.ts';
import type { Edit } from '../../machines/case-edits.ts';
import { formOf } from '../../machines/siblings/concerns.ts';
import type { SeparationPrompt } from '../../machines/sibling-vocabulary.ts';
import { OpenGroupForm } from '../questions/group-form.tsx';

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
  return (
    <OpenGroupForm
      form={formOf(prompt)}
      draft={draft}
      open={open}
      about={about}
      kind="quiet"
      label={`What was seen: ${about}`}
      known={known}
      check={({ between }) => (between.length === 0 ? [{ path: ['between'], problem: 'nobody-chosen' }] : [])}
      edit={edit}
    />
  );
}
