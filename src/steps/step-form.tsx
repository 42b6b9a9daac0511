// The form of a step: kept as it is typed, checked on Continue, and never a dead end.
import { toNestErrors } from '@hookform/resolvers';
import { useEffect, useMemo, useState } from 'react';
import { type FieldErrors, FormProvider, type Resolver, useForm } from 'react-hook-form';
import type { QuestionWords } from '../../content/compiled.ts';
import type { Field } from '../../machines/answers/field.ts';
import { readAnswers } from '../../machines/answers/misfits.ts';
import { type CheckedAgainst, problemsIn } from '../../machines/answers/problems.ts';
import { type Values, isValues } from '../../machines/answers/shown.ts';
import { type Answers, stepFields } from '../../machines/answers/steps.ts';
import { keepDraft } from '../../machines/case-edits.ts';
import { type Child, draftKey } from '../../machines/case-file.ts';
import { situationOf } from '../../machines/child-journey.ts';
import type { StepId } from '../../machines/vocabulary.ts';
import { useCase, useCaseNow, useChange } from '../case-file/case-context.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonRow } from '../ui/button-row.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { ProgressWords } from '../ui/progress-words.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { answersFrom, formValues } from './form-values.ts';
import { NotKnownYet } from './not-known-yet.tsx';
import { Question } from './question.tsx';
import { fieldId } from './question-props.ts';
import { stepExtras } from './step-extras.tsx';
import { keysOf } from '../words/step-keys.ts';
import { StepKeysContext } from './step-keys-context.ts';

/** Checks a form's values with the step's schema and the checks across questions. */
const stepResolver =
  (step: StepId, against: CheckedAgainst): Resolver =>
  (values, _context, options) => {
    const problems = problemsIn(step, answersFrom(stepFields[step], values), against);
    if (problems.length === 0) return { values, errors: {} };
    const found = Object.fromEntries(
      problems.map(({ path, problem }) => [path.join('.'), { type: 'problem', message: problem }]),
    );
    return { values: {}, errors: toNestErrors(found, options) };
  };

export function StepForm({
  child,
  step,
  onSubmit,
  onSkip,
  onNotKnown,
}: {
  readonly child: Child;
  readonly step: StepId;
  /** Takes the usable answers, and what was typed where part of it is hidden and cannot be used. */
  readonly onSubmit: (answers: Answers[StepId], rest: Values | undefined) => void;
  readonly onSkip: () => void;
  readonly onNotKnown: () => void;
}) {
  const { words, policy, surroundings } = useGuidance();
  const change = useChange();
  const caseNow = useCaseNow();
  const [asksWhoFindsOut, setAsksWhoFindsOut] = useState(false);
  const situation = situationOf(child, surroundings);
  const keys = useMemo(() => keysOf(step, situation, policy), [step, situation, policy]);
  const fields = stepFields[step];
  const hasDraft = useCase((caseFile) => draftKey(child.id, step) in caseFile.drafts);

  const form = useForm({
    defaultValues: () => Promise.resolve({}),
    resolver: stepResolver(step, { asOf: surroundings.asOf, born: situation.age.born }),
    shouldFocusError: false,
    values: useMemo(() => {
      const known: Values = caseNow().drafts[draftKey(child.id, step)] ?? child.steps[step]?.answers ?? {};
      return formValues(fields, known, keys);
      // The form is filled once for a step; afterwards what is typed leads.
      // eslint-disable-next-line react-hooks/exhaustive-deps
    }, [child.id, step]),
  });

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          if (name !== undefined) change(keepDraft(child.id, step, structuredClone(values)));
        },
      }),
    [form, change, child.id, step],
  );

  const { errors, submitCount } = form.formState;
  const extras = stepExtras[step];
  const submit = form.handleSubmit((values) => {
    const read = readAnswers(step, answersFrom(fields, values));
    // What is hidden and does not fit stays a draft, so that it is there again when its question is.
    if (read) onSubmit(read.answers, read.leftOut ? structuredClone(values) : undefined);
  });

  return (
    <FormProvider {...form}>
      <StepKeysContext value={{ keys, after: extras?.afterGroup }}>
        <form onSubmit={submit} noValidate aria-label={words.steps[step].heading}>
          <ErrorSummary
            title="There is something to put right"
            attempt={submitCount}
            errors={flatErrors(errors).map(([path, problem]) => ({
              fieldId: fieldId(path),
              message: `${labelAt(words.steps[step].questions, path)}: ${words.problems[problem] ?? problem}`,
            }))}
          />
          {hasDraft && <ProgressWords>What you typed here is kept. Press Continue to count it.</ProgressWords>}
          {Object.entries<Field>(fields).map(([name, field]) => (
            <Question
              key={name}
              field={field}
              words={words.steps[step].questions[name] ?? { label: name }}
              path={name}
              size="section"
            />
          ))}
          <ButtonRow>
            <Button type="submit">Continue</Button>
            <Button kind="secondary" onClick={onSkip}>
              Skip for now
            </Button>
            <Button kind="quiet" aria-expanded={asksWhoFindsOut} onClick={() => setAsksWhoFindsOut(!asksWhoFindsOut)}>
              Not known yet
            </Button>
          </ButtonRow>
        </form>
        {asksWhoFindsOut && <NotKnownYet child={child} step={step} onDone={onNotKnown} />}
      </StepKeysContext>
    </FormProvider>
  );
}

/** Every problem in a form with the path of its question, in the order of the form. */
function flatErrors(errors: FieldErrors | Values, path: readonly string[] = []): [string, string][] {
  return Object.entries(errors).flatMap(([name, error]): [string, string][] => {
    if (!isErrorTree(error)) return [];
    const here = [...path, name];
    return typeof error['message'] === 'string' ? [[here.join('.'), error['message']]] : flatErrors(error, here);
  });
}

/** The label of the question at a path, so that a problem named at the top says which question it is about. */
function labelAt(questions: Readonly<Record<string, QuestionWords>>, path: string): string {
  const [name = '', , ...rest] = path.split('.');
  const question = questions[name];
  return question?.fields && rest.length > 0 ? labelAt(question.fields, rest.join('.')) : (question?.label ?? name);
}

const isErrorTree = (error: unknown): error is Values => isValues(error) || Array.isArray(error);
