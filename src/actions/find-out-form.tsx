// Asks who finds something out, and by when.
import { useEffect, useId, useRef } from 'react';
import { useForm } from 'react-hook-form';
import type { FindOut } from '../../machines/case-edits.ts';
import { type DateParts, isRealDate } from '../../machines/rules/dates.ts';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextLine } from '../ui/text-line.tsx';
import { useGuidance } from '../words/guidance-context.tsx';

const isBlank = (date: DateParts): boolean => `${date.day}${date.month}${date.year}`.trim() === '';

export function FindOutForm({
  heading,
  known,
  submit,
  onAdd,
}: {
  readonly heading: string;
  readonly known: FindOut;
  readonly submit: string;
  readonly onAdd: (findOut: FindOut) => void;
}) {
  const { words } = useGuidance();
  const { register, handleSubmit, setError, clearErrors, formState } = useForm<FindOut>({ defaultValues: known });
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const id = useId();
  const problem = (name: 'who' | 'by', about: string) => {
    setError(name, { message: words.problems[about] ?? about }, { shouldFocus: true });
  };
  const add = handleSubmit((findOut) => {
    if (findOut.who.trim() === '') problem('who', 'who-finds-out-missing');
    else if (!isBlank(findOut.by) && !isRealDate(findOut.by)) problem('by', 'date-not-real');
    else onAdd(findOut);
  });
  return (
    <form
      className="not-known"
      noValidate
      aria-labelledby={`${id}-heading`}
      onSubmit={(event) => {
        // These errors were set by hand, and nothing else takes them away.
        clearErrors();
        void add(event);
      }}
    >
      <h2 ref={title} id={`${id}-heading`} className="govuk-heading-m" tabIndex={-1}>
        {heading}
      </h2>
      <TextArea id={`${id}-what`} label="What is to be found out" registration={register('what')} rows={2} />
      <TextLine
        id={`${id}-who`}
        label="Who finds out"
        error={formState.errors.who?.message}
        registration={register('who')}
      />
      <DateField
        id={`${id}-by`}
        legend="By when"
        hint="Leave it blank if there is no date yet."
        error={formState.errors.by?.message}
        parts={{ day: register('by.day'), month: register('by.month'), year: register('by.year') }}
      />
      <Button type="submit">{submit}</Button>
    </form>
  );
}
