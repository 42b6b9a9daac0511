// A form whose every key press is kept, valid or not, and which is filled again from what was kept.
import { toNestErrors } from '@hookform/resolvers';
import { useMemo } from 'react';
import { type FieldError, type Resolver, type UseFormReturn, useForm } from 'react-hook-form';
import type { Fields } from '../../machines/answers/field.ts';
import type { Problem } from '../../machines/answers/problems.ts';
import type { Values } from '../../machines/answers/shown.ts';
import { keepDraft } from '../../machines/case-edits.ts';
import { useCaseNow, useChange } from '../case-file/case-context.tsx';
import type { Keys } from '../words/step-keys.ts';
import { answersFrom, formValues } from './form-values.ts';
import { useKeptValues } from './use-kept-values.ts';

/** Everything that keeps answers from being used, and the id of the field to mend where it is in a form inside. */
type Check = (answers: Values) => readonly (Problem & { readonly at?: string })[];

export interface DraftedForm {
  /** The key under which what is typed is kept: no two forms share one. */
  readonly draft: string;
  readonly fields: Fields;
  /** What was answered before; a draft leads. */
  readonly known: Values;
  readonly keys?: Keys | undefined;
  readonly check: Check;
}

export function useDraftedForm({ draft, fields, known, keys, check }: DraftedForm): UseFormReturn {
  const change = useChange();
  const caseNow = useCaseNow();
  const form = useForm({
    defaultValues: {},
    resolver: resolverOf(fields, check),
    shouldFocusError: false,
    values: useMemo(
      () => formValues(fields, caseNow().drafts[draft] ?? known, keys),
      // The form is filled once; afterwards what is typed leads.
      // eslint-disable-next-line react-hooks/exhaustive-deps
      [draft],
    ),
  });
  useKeptValues(form.subscribe, (values) => change(keepDraft(draft, values)));
  return form;
}

const resolverOf =
  (fields: Fields, check: Check): Resolver =>
  (values, _context, options) => {
    const problems = check(answersFrom(fields, values));
    if (problems.length === 0) return { values, errors: {} };
    const found = problems.map(({ path, problem, about = [], at = '' }): [string, FieldError] => [
      path.join('.'),
      { type: 'problem', message: problem, types: { about: about.join(', '), at } },
    ]);
    return { values: {}, errors: toNestErrors(Object.fromEntries(found), options) };
  };
