// What is still to be done or found out for the child, and a way to add something that came from no question.
import { useState } from 'react';
import { addAction, noDate } from '../../machines/case-edits.ts';
import type { Action, Child } from '../../machines/case-file.ts';
import { isoDate } from '../../machines/rules/dates.ts';
import { FindOutForm } from '../actions/find-out-form.tsx';
import { hrefOf, stepHref } from '../address/place.ts';
import { useCaseNow, useChange } from '../case-file/case-context.tsx';
import { Button } from '../ui/button.tsx';
import { focusField } from '../ui/focus-field.ts';
import { dateInWords } from '../words/date-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { PlanPart } from './plan-part.tsx';
import { ReadingTable } from './reading-table.tsx';
import { Answer } from '../lines/said-list.tsx';

const addButtonId = 'add-an-action';

export function ActionsPart({ child, actions }: { readonly child: Child['id']; readonly actions: readonly Action[] }) {
  const { words } = useGuidance();
  const change = useChange();
  const caseNow = useCaseNow();
  const draft = `${child}/own-action`;
  const [isAdding, setIsAdding] = useState(() => draft in caseNow().drafts);
  return (
    <PlanPart part="actions">
      {actions.length > 0 ? (
        <ReadingTable
          label="Actions"
          columns={['What', 'Who', 'By when']}
          rows={actions.map(({ id, what, who, by, step }) => ({
            id,
            cells: [
              step ? (
                <a className="as-typed" href={stepHref(child, step)}>
                  {what || words.steps[step].heading}
                </a>
              ) : (
                <Answer text={what} />
              ),
              <Answer key="who" text={who} />,
              <Answer key="by" text={dateInWords(isoDate(by))} />,
            ],
          }))}
        />
      ) : (
        <p>There are no open actions.</p>
      )}
      <p className="read-part__foot">
        <Button
          id={addButtonId}
          kind="secondary"
          size="small"
          aria-expanded={isAdding}
          onClick={() => setIsAdding(!isAdding)}
        >
          Add an action
        </Button>{' '}
        <a href={hrefOf({ at: 'actions' })}>Mark actions as done</a>
      </p>
      {isAdding && (
        <FindOutForm
          asks="action"
          draft={draft}
          heading="An action for the plan"
          known={{ what: '', who: '', by: noDate }}
          submit="Add the action"
          onAdd={(action) => {
            change(addAction(child, action));
            setIsAdding(false);
            // The form is gone; the focus goes back to what opened it.
            requestAnimationFrame(() => focusField(addButtonId));
          }}
        />
      )}
    </PlanPart>
  );
}
