// Asks who finds something out, or does it, and by when.
import { useEffect, useRef } from 'react';
import { answersSchema, date, line, words } from '../../machines/answers/field.ts';
import { type Problem, fieldProblems } from '../../machines/answers/problems.ts';
import { type FindOut, dropDraft } from '../../machines/case-edits.ts';
import type { IsoDate } from '../../machines/rules/dates.ts';
import type { Values } from '../../machines/answers/shown.ts';
import { useChange } from '../case-file/case-context.tsx';
import { saysSomething } from '../questions/form-values.ts';
import { QuestionForm } from '../questions/question-form.tsx';
import { useGuidance } from '../words/guidance-context.tsx';

const fields = { what: words(), who: line(), by: date() } as const;
const schema = answersSchema(fields);
const by = { label: 'By when', hint: 'Leave it blank if there is no date yet.' };

/** What each form asks, and the one thing that it cannot do without. */
const asked = {
  'find-out': {
    questions: { what: { label: 'What is to be found out' }, who: { label: 'Who finds out' }, by },
    needed: { path: ['who'], problem: 'who-finds-out-missing' },
  },
  action: {
    questions: { what: { label: 'What is to be done' }, who: { label: 'Who does it', hint: 'A role is enough.' }, by },
    needed: { path: ['what'], problem: 'text-missing' },
  },
} as const;
type Asked = keyof typeof asked;

function problemsIn(asks: Asked, answers: Values, asOf: IsoDate): Problem[] {
  const { needed } = asked[asks];
  const isThere = needed.path.every((name) => saysSomething(answers[name]));
  return [...(isThere ? [] : [needed]), ...fieldProblems(fields, schema, answers, asOf)];
}

export function FindOutForm({
  asks = 'find-out',
  draft,
  heading,
  known,
  submit,
  onAdd,
}: {
  readonly asks?: Asked;
  /** The key under which the form is kept while it is filled in. */
  readonly draft: string;
  readonly heading: string;
  readonly known: FindOut;
  readonly submit: string;
  readonly onAdd: (findOut: FindOut) => void;
}) {
  const { surroundings } = useGuidance();
  const change = useChange();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="not-known">
      <h2 ref={title} className="govuk-heading-m" tabIndex={-1}>
        {heading}
      </h2>
      <QuestionForm
        draft={draft}
        fields={fields}
        words={asked[asks].questions}
        label={heading}
        size="field"
        known={{ ...known }}
        check={(answers) => problemsIn(asks, answers, surroundings.asOf)}
        submit={submit}
        onSubmit={(answers) => {
          const read = schema.safeParse(answers);
          if (!read.success) return;
          change(dropDraft(draft));
          onAdd(read.data);
        }}
      />
    </div>
  );
}
