// Adds an entry to the evidence register from within another form: what it is, its kind, and who says it.
import { type ComponentType, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { answersSchema } from '../../machines/answers/field.ts';
import { formProblems } from '../../machines/answers/form-problems.ts';
import { formFields } from '../../machines/answers/forms.ts';
import { addEvidence, dropDraft, nextId } from '../../machines/case-edits.ts';
import { useCaseNow, useChange } from '../case-file/case-context.tsx';
import { Button } from '../ui/button.tsx';
import { focusField } from '../ui/focus-field.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { QuestionFormContext, useQuestionForm } from './form-context.ts';
import { flatErrors } from './form-errors.ts';
import { answersFrom, formValues } from './form-values.ts';
import { HoldsUp } from './holds-up.tsx';
import { innerDraft } from './inner-draft.ts';
import { type QuestionProps, fieldId } from './question-props.ts';
import { useDraftedForm } from './use-drafted-form.ts';

const { what, kind, who } = formFields.evidence;
const asked = { what, kind, who };
const entry = answersSchema(formFields.evidence);

/** No form element stands inside another, so the button and the enter key are told what to do. */
export function RegisterForm({
  path,
  ask: Question,
  onAdd,
}: {
  readonly path: string;
  readonly ask: ComponentType<QuestionProps>;
  readonly onAdd: (id: string) => void;
}) {
  const { words, surroundings } = useGuidance();
  const outer = useQuestionForm();
  const draft = innerDraft(outer.draft, path);
  const change = useChange();
  const caseNow = useCaseNow();
  const [isOpen, setIsOpen] = useState(() => draft in caseNow().drafts);
  const form = useDraftedForm({
    draft,
    fields: asked,
    known: {},
    check: (answers) => formProblems('evidence', answers, surroundings.asOf),
  });
  const add = form.handleSubmit(
    (values) => {
      const read = entry.safeParse(answersFrom(asked, values));
      if (!read.success || read.data.kind === '') return;
      const id = nextId('e', caseNow().evidence);
      change(addEvidence({ ...read.data, kind: read.data.kind }));
      change(dropDraft(draft));
      form.reset(formValues(asked, {}));
      setIsOpen(false);
      onAdd(id);
    },
    (errors) => {
      const [wrong] = flatErrors(errors);
      if (wrong) focusField(fieldId(draft, wrong.path));
    },
  );
  return (
    <details
      className="govuk-details"
      open={isOpen}
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Add to the register</span>
      </summary>
      <HoldsUp draft={draft} fields={asked} path={path} problem="entry-not-added" />
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- enter would send the form outside */}
      <div
        className="govuk-details__text register-form"
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.target instanceof HTMLTextAreaElement) return;
          if (event.target instanceof HTMLButtonElement) return;
          event.preventDefault();
          void add();
        }}
      >
        <FormProvider {...form}>
          <QuestionFormContext value={{ ...outer, draft, keys: {}, after: undefined }}>
            {Object.entries(asked).map(([name, field]) => (
              <Question
                key={name}
                field={field}
                words={words.forms.evidence.questions[name] ?? { label: name }}
                path={name}
                size="row"
              />
            ))}
          </QuestionFormContext>
        </FormProvider>
        <Button kind="secondary" size="small" onClick={() => void add()}>
          Add this entry
        </Button>
      </div>
    </details>
  );
}
