// Adds a child, or changes what they are called and how old they are.
import { useEffect, useRef } from 'react';
import { toNestErrors } from '@hookform/resolvers';
import { type FieldError, FormProvider, useForm, useWatch } from 'react-hook-form';
import { childProblems } from '../../machines/answers/child-details.ts';
import type { Values } from '../../machines/answers/shown.ts';
import {
  type ChildDetails,
  addChild,
  blankBirth,
  dropDraft,
  editChildDetails,
  keepDraft,
} from '../../machines/case-edits.ts';
import { type CaseFile, type Child, allChildren, childDetailsSchema } from '../../machines/case-file.ts';
import { everyone } from '../../machines/siblings/members.ts';
import { useCaseNow, useChange } from '../case-file/case-context.tsx';
import { useKeptValues } from '../questions/use-kept-values.ts';
import { Button } from '../ui/button.tsx';
import { ButtonRow } from '../ui/button-row.tsx';
import { DateField } from '../ui/date-field.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { TextLine } from '../ui/text-line.tsx';
import { useGuidance } from '../words/guidance-context.tsx';

export function ChildForm({
  child,
  isFirst,
  onDone,
}: {
  readonly child?: Child;
  readonly isFirst: boolean;
  readonly onDone: () => void;
}) {
  const { words, surroundings } = useGuidance();
  const change = useChange();
  const caseNow = useCaseNow();
  const draft = childDraft(child?.id);
  const form = useForm<ChildDetails>({
    defaultValues: detailsIn(caseNow().drafts[draft]) ?? {
      label: child?.label ?? '',
      birth: child?.birth ?? blankBirth(),
    },
    shouldFocusError: false,
    resolver: (values, _context, options) => {
      const problems = childProblems(values, othersIn(caseNow(), child?.id), surroundings.asOf);
      if (problems.length === 0) return { values, errors: {} };
      const found = problems.map(({ path, problem }): [string, FieldError] => [
        path.join('.'),
        { type: 'problem', message: words.problems[problem] ?? problem },
      ]);
      return { values: {}, errors: toNestErrors(Object.fromEntries(found), options) };
    },
  });
  const { register, control, handleSubmit, formState, subscribe } = form;
  useKeptValues(subscribe, (values) => change(keepDraft(draft, values)));
  const { errors, submitCount } = formState;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The form for the first child is there from the start; any other comes at the press of a button.
    if (!isFirst) heading.current?.focus();
  }, [isFirst]);
  const [kind, label] = useWatch({ control, name: ['birth.kind', 'label'] });
  const messages = [
    { fieldId: 'label', message: errors.label?.message },
    { fieldId: 'years', message: errors.birth?.years?.message },
    { fieldId: 'born', message: errors.birth?.born?.message },
  ].flatMap(({ fieldId, message }) => (message ? [{ fieldId, message }] : []));
  const save = handleSubmit((details) => {
    const tidy = { ...details, label: details.label.trim() };
    change(child ? editChildDetails(child.id, tidy) : addChild(tidy));
    close();
  });
  const close = () => {
    change(dropDraft(draft));
    onDone();
  };
  return (
    <FormProvider {...form}>
      <form
        onSubmit={save}
        noValidate
        aria-label={child ? `Change ${child.label}` : 'Add a child'}
        className="child-form"
      >
        <ErrorSummary title="There is something to put right" errors={messages} attempt={submitCount} />
        <h2 ref={heading} className="govuk-heading-m" tabIndex={-1}>
          {child ? 'Name and age' : isFirst ? 'The first child' : 'Another child'}
        </h2>
        <TextLine
          id="label"
          label="What should we call this child here?"
          hint="A first name, an initial or a made-up name. It is shown on the screen and in print."
          width={20}
          error={errors.label?.message}
          registration={register('label')}
        />
        {looksIdentifying(label) && (
          <Notice>
            This looks like a full name or a number that could identify the child. A first name or an initial is enough.
          </Notice>
        )}
        <RadioGroup
          id="birth-kind"
          legend="How old is this child?"
          registration={register('birth.kind')}
          options={[
            { value: 'age', label: 'In years' },
            { value: 'born', label: 'By date of birth' },
            { value: 'unborn', label: 'Not yet born' },
          ]}
        />
        {kind === 'age' && (
          <TextLine
            id="years"
            label="Age in years"
            hint="For a baby under 1, write 0. You can leave this blank."
            inputMode="numeric"
            width={3}
            error={errors.birth?.years?.message}
            registration={register('birth.years')}
          />
        )}
        {kind === 'born' && (
          <DateField
            id="born"
            legend="Date of birth"
            hint="Only if you need exact dates. The age in years is enough for the questions."
            error={errors.birth?.born?.message}
            parts={{
              day: register('birth.born.day'),
              month: register('birth.born.month'),
              year: register('birth.born.year'),
            }}
          />
        )}
        <ButtonRow>
          <Button type="submit">{child ? 'Save' : 'Add this child'}</Button>
          {!isFirst && (
            <Button kind="quiet" onClick={close}>
              Cancel
            </Button>
          )}
        </ButtonRow>
      </form>
    </FormProvider>
  );
}

/** The key under which the details of a child are kept while they are typed; without an id, those of a new child. */
export const childDraft = (id = 'new'): string => `children/${id}`;

const detailsIn = (draft: Values | undefined): ChildDetails | undefined => childDetailsSchema.safeParse(draft).data;

/** Everybody else in the case with a name: children, also those who were taken out, and brothers and sisters outside it. */
const othersIn = (caseFile: CaseFile, self: Child['id'] | undefined) =>
  [...allChildren(caseFile), ...everyone(caseFile)].filter(({ id }) => id !== self);

/** Two or more words with capitals, or a long number: a full name or a case number rather than a first name. */
const looksIdentifying = (label: string): boolean => /\p{Lu}\p{L}+\s+\p{Lu}\p{L}+/u.test(label) || /\d{5,}/.test(label);
