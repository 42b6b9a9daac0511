// The questions about one entry of the register.
import type { ReactNode } from 'react';
import { formProblems } from '../../machines/answers/form-problems.ts';
import { formFields, formSchemas } from '../../machines/answers/forms.ts';
import type { Values } from '../../machines/answers/shown.ts';
import type { EvidenceDetails } from '../../machines/case-edits.ts';
import { QuestionForm } from '../questions/question-form.tsx';
import { useGuidance } from '../words/guidance-context.tsx';

/** The keys under which what is typed is kept. */
export const newDraft = 'evidence-new';
export const changeDraft = (id: string): string => `evidence-${id}`;

export function EntryForm({
  draft,
  label,
  submit,
  known,
  buttons,
  onSave,
}: {
  readonly draft: string;
  readonly label: string;
  readonly submit: string;
  readonly known: Values;
  readonly buttons?: ReactNode;
  readonly onSave: (details: EvidenceDetails) => void;
}) {
  const { words, surroundings } = useGuidance();
  return (
    <QuestionForm
      draft={draft}
      label={label}
      size="field"
      fields={formFields.evidence}
      words={words.forms.evidence.questions}
      known={known}
      check={(answers) => formProblems('evidence', answers, surroundings.asOf)}
      submit={submit}
      buttons={buttons}
      onSubmit={(answers) => {
        const { data } = formSchemas.evidence.safeParse(answers);
        if (data && data.kind !== '') onSave({ ...data, kind: data.kind });
      }}
    />
  );
}
