// A form of questions, of a step or of none: kept as it is typed, and checked when it is sent.
import { type ReactNode, useCallback, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import type { QuestionWords } from '../../content/compiled-words.ts';
import type { Field } from '../../machines/answers/field.ts';
import type { Values } from '../../machines/answers/shown.ts';
import { useCase, useCaseNow } from '../case-file/case-context.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonRow } from '../ui/button-row.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import type { LabelSize } from '../ui/label-size.ts';
import { ProgressWords } from '../ui/progress-words.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { type AfterGroup, type Begun, QuestionFormContext } from './form-context.ts';
import { flatErrors, labelAt, sentenceOf } from './form-errors.ts';
import { answersFrom } from './form-values.ts';
import { fieldId } from './question-props.ts';
import { Question } from './question.tsx';
import { type DraftedForm, useDraftedForm } from './use-drafted-form.ts';

/** Whoever takes the answers lets the draft go, once they are recorded. */
export function QuestionForm({
  words,
  label,
  size = 'section',
  above,
  after,
  submit,
  buttons,
  onSubmit,
  ...drafted
}: DraftedForm & {
  readonly words: Readonly<Record<string, QuestionWords>>;
  /** What the form is called, for people who hear the page. */
  readonly label: string;
  /** `section` where the questions are what the page is for, `field` where the form is one thing on it among others. */
  readonly size?: Extract<LabelSize, 'section' | 'field'>;
  /** Shown above the form. A form that is begun there holds this one up as one inside it does. */
  readonly above?: ReactNode;
  /** Shown beneath each group of a keyed question. */
  readonly after?: AfterGroup | undefined;
  /** The words on the button that sends the form. */
  readonly submit: string;
  /** Buttons beside that one. */
  readonly buttons?: ReactNode;
  /** Takes answers in which nothing is wrong, and the values of the form as they were typed. */
  readonly onSubmit: (answers: Values, typed: Values) => void;
}) {
  const { draft, fields, keys = {} } = drafted;
  const { words: journey } = useGuidance();
  const hasDraft = useCase(({ drafts }) => draft in drafts);
  const [begun] = useState(() => new Set<Begun>());
  const caseNow = useCaseNow();
  const form = useDraftedForm({
    ...drafted,
    check: (answers) => [...drafted.check(answers), ...[...begun].filter(({ isBegun }) => isBegun(caseNow().drafts))],
  });
  const { clearErrors } = form;
  const holdUp = useCallback(
    (one: Begun) => {
      begun.add(one);
      return () => {
        begun.delete(one);
        clearErrors(one.path.join('.'));
      };
    },
    [begun, clearErrors],
  );
  const { errors, submitCount } = form.formState;
  const send = form.handleSubmit((values) => onSubmit(answersFrom(fields, values), structuredClone(values)));
  return (
    <FormProvider {...form}>
      <QuestionFormContext value={{ draft, keys, after, holdUp }}>
        {above}
        <form onSubmit={send} noValidate aria-label={label}>
          <ErrorSummary
            title="There is something to put right"
            attempt={submitCount}
            errors={flatErrors(errors).map(({ path, problem, about, at }) => ({
              fieldId: at || fieldId(draft, path),
              message: `${labelAt(words, path)}: ${sentenceOf(journey, problem, about)}`,
            }))}
          />
          {hasDraft && <ProgressWords>What you typed here is kept. Press {submit} to count it.</ProgressWords>}
          {Object.entries<Field>(fields).map(([name, field]) => (
            <Question key={name} field={field} words={words[name] ?? { label: name }} path={name} size={size} />
          ))}
          <ButtonRow>
            <Button type="submit">{submit}</Button>
            {buttons}
          </ButtonRow>
        </form>
      </QuestionFormContext>
    </FormProvider>
  );
}
