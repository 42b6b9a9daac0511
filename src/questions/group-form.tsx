// A form about the group that opens where it is needed: what is typed is kept, and closing it gives the focus back.
import { type ReactNode, useState } from 'react';
import { formProblems } from '../../machines/answers/form-problems.ts';
import { type FormAnswers, type FormId, formFields, formSchemas } from '../../machines/answers/forms.ts';
import type { Problem } from '../../machines/answers/problems.ts';
import type { Values } from '../../machines/answers/shown.ts';
import { type Edit, dropDraft, keepTakenOut } from '../../machines/case-edits.ts';
import { useCase, useChange } from '../case-file/case-context.tsx';
import { isUnsaved } from './inner-draft.ts';
import { QuestionForm } from './question-form.tsx';
import { Button } from '../ui/button.tsx';
import { focusField } from '../ui/focus-field.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useGuidance } from '../words/guidance-context.tsx';

interface GroupFormProps<Form extends FormId> {
  readonly form: Form;
  /** The key under which what is typed is kept: no two forms share one. */
  readonly draft: string;
  /** What the form is called, for people who hear the page. */
  readonly label: string;
  /** What was answered before. */
  readonly known: Values;
  /** Problems beyond those of the form itself. */
  readonly check?: (answers: FormAnswers[Form]) => readonly Problem[];
  /** The change that the answers make. */
  readonly edit: (answers: FormAnswers[Form]) => Edit;
  readonly submit?: string;
}

/** The form itself, always open. */
export function GroupForm<Form extends FormId>({
  form,
  draft,
  label,
  known,
  check,
  edit,
  submit = 'Save',
  onDone,
  buttons,
}: GroupFormProps<Form> & { readonly onDone?: () => void; readonly buttons?: ReactNode }) {
  const { words, surroundings } = useGuidance();
  const change = useChange();
  const read = (answers: Values) => formSchemas[form].safeParse(answers).data;
  return (
    <div className="group-form">
      <QuestionForm
        draft={draft}
        label={label}
        size="field"
        fields={formFields[form]}
        words={words.forms[form].questions}
        known={known}
        check={(answers) => {
          const found = formProblems(form, answers, surroundings.asOf);
          const usable = found.length === 0 ? read(answers) : undefined;
          return usable && check ? check(usable) : found;
        }}
        submit={submit}
        buttons={buttons}
        onSubmit={(answers) => {
          const usable = read(answers);
          if (!usable) return;
          change(edit(usable));
          change(keepTakenOut(draft, formFields[form], known, answers));
          change(dropDraft(draft));
          onDone?.();
        }}
      />
    </div>
  );
}

/** The form behind a button. It is open at once where something was typed in it and not saved. */
export function OpenGroupForm<Form extends FormId>({
  open,
  about,
  kind = 'secondary',
  opened,
  onDone,
  ...form
}: GroupFormProps<Form> & {
  /** The words on the button. */
  readonly open: string;
  /** What the button is about, for people who hear the page. */
  readonly about?: string;
  readonly kind?: 'secondary' | 'quiet';
  /** Stands beside the form while it is open. */
  readonly opened?: ReactNode;
  readonly onDone?: () => void;
}) {
  const { draft } = form;
  const hasDraft = useCase(({ drafts }) => isUnsaved(drafts, draft));
  const [isOpen, setIsOpen] = useState(hasDraft);
  const buttonId = `open-${draft.replaceAll(/[^\w-]/g, '-')}`;
  const close = () => {
    setIsOpen(false);
    requestAnimationFrame(() => focusField(buttonId));
  };
  if (!isOpen) {
    return (
      <Button
        id={buttonId}
        kind={kind}
        size="small"
        onClick={() => {
          setIsOpen(true);
          requestAnimationFrame(() => document.querySelector<HTMLElement>(`#${buttonId}-form`)?.focus());
        }}
      >
        {open}
        {about !== undefined && <VisuallyHidden>: {about}</VisuallyHidden>}
        {hasDraft && ' (not saved yet)'}
      </Button>
    );
  }
  return (
    <section id={`${buttonId}-form`} className="line-form" aria-label={form.label} tabIndex={-1}>
      {opened}
      <GroupForm
        {...form}
        onDone={() => {
          close();
          onDone?.();
        }}
        buttons={
          // What was typed stays, and is there again when the form is opened.
          <Button kind="quiet" onClick={close}>
            Close for now
          </Button>
        }
      />
    </section>
  );
}
