// What somebody said became of a time limit: as words in the table, and as the form in which it is said.
import { limitProblems } from '../../machines/answers/form-problems.ts';
import { formFields, formSchemas } from '../../machines/answers/forms.ts';
import { isShown } from '../../machines/answers/shown.ts';
import { dropDraft } from '../../machines/case-edits.ts';
import type { Child, LimitSaid } from '../../machines/case-file.ts';
import { sayWhatHappened } from '../../machines/line-edits.ts';
import { isoDate } from '../../machines/rules/dates.ts';
import { useCase, useChange } from '../case-file/case-context.tsx';
import { QuestionForm } from '../questions/question-form.tsx';
import { Button } from '../ui/button.tsx';
import { dateInWords } from '../words/date-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import type { LimitRow } from './limit-rows.ts';
import { limitsWords } from './limit-words.ts';

/** The key under which what is typed of a limit is kept. */
export const limitDraft = (child: Child, limit: string): string => `${child.id}/limit/${limit}`;

/** "Done late, 3 July 2026: the school was closed." */
export function WhatHappened({ said }: { readonly said: LimitSaid }) {
  const { words } = useGuidance();
  const happened = words.forms.limit.questions['happened']?.options?.[said.happened] ?? said.happened;
  const day = isShown(formFields.limit.on, said) ? dateInWords(isoDate(said.on)) : undefined;
  const note = said.note.trim();
  const told = [happened, day].filter((part) => part !== undefined).join(', ');
  return <span className="as-typed">{note === '' ? `${told}.` : `${told}: ${note}`}</span>;
}

export function LimitForm({
  child,
  row: { id, what, counted },
  onDone,
}: {
  readonly child: Child;
  readonly row: LimitRow;
  readonly onDone: () => void;
}) {
  const { words, surroundings } = useGuidance();
  const says = limitsWords(useCase(({ audience }) => audience));
  const change = useChange();
  const draft = limitDraft(child, id);
  const said = child.limits[id];
  const record = (now: LimitSaid | undefined) => {
    change(sayWhatHappened(child.id, id, now));
    change(dropDraft(draft));
    onDone();
  };
  return (
    <QuestionForm
      draft={draft}
      label={`${says.say}: ${what}`}
      size="field"
      fields={formFields.limit}
      words={words.forms.limit.questions}
      known={{ ...said }}
      check={(answers) => limitProblems(answers, counted.due, surroundings.asOf)}
      submit="Save"
      onSubmit={(answers) => {
        const { data } = formSchemas.limit.safeParse(answers);
        if (data && data.happened !== '') record({ ...data, happened: data.happened });
      }}
      buttons={
        <>
          {said && (
            <Button kind="secondary" onClick={() => record(undefined)}>
              {says.takeBack}
            </Button>
          )}
          {/* What was typed stays, and is there again when the form is opened. */}
          <Button kind="quiet" onClick={onDone}>
            Close for now
          </Button>
        </>
      }
    />
  );
}
