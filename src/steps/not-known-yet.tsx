// "Not known yet": says who finds out what, and by when. It makes an action and the journey goes on.
import { useEffect, useId, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { type FindOut, notKnownYet } from '../../machines/case-edits.ts';
import type { Child } from '../../machines/case-file.ts';
import { type DateParts, isRealDate } from '../../machines/rules/dates.ts';
import type { StepId } from '../../machines/vocabulary.ts';
import { useCase, useChange } from '../case-file/case-context.tsx';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextLine } from '../ui/text-line.tsx';
import { useGuidance } from '../words/guidance-context.tsx';

const isBlank = (date: DateParts): boolean => `${date.day}${date.month}${date.year}`.trim() === '';

export function NotKnownYet({
  child,
  step,
  onDone,
}: {
  readonly child: Child;
  readonly step: StepId;
  readonly onDone: () => void;
}) {
  const { words } = useGuidance();
  const change = useChange();
  const known = useCase(({ actions }) => actions.find((action) => action.child === child.id && action.step === step));
  const { register, handleSubmit, setError, formState } = useForm<FindOut>({
    defaultValues: {
      what: known?.what ?? words.steps[step].heading,
      who: known?.who ?? '',
      by: known?.by ?? { day: '', month: '', year: '' },
    },
  });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const id = useId();
  const add = handleSubmit((findOut) => {
    if (findOut.who.trim() === '') {
      setError('who', { message: words.problems['who-finds-out-missing'] ?? '' });
      return;
    }
    if (!isBlank(findOut.by) && !isRealDate(findOut.by)) {
      setError('by', { message: words.problems['date-not-real'] ?? '' });
      return;
    }
    change(notKnownYet(child.id, step, findOut));
    onDone();
  });
  return (
    <form className="not-known" noValidate aria-labelledby={`${id}-heading`} onSubmit={add}>
      <h2 ref={heading} id={`${id}-heading`} className="govuk-heading-m" tabIndex={-1}>
        Not known yet: who finds out?
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
      <Button type="submit">Add the action and go on</Button>
    </form>
  );
}
