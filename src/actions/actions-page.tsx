// The actions that "not known yet" made: what is to be found out, by whom, by when.
import { useState } from 'react';
import { keepAction, noDate, setActionDone } from '../../machines/case-edits.ts';
import { type Child, draftKey } from '../../machines/case-file.ts';
import { isoDate } from '../../machines/rules/dates.ts';
import { stepHref } from '../address/place.ts';
import { useCase, useCaseNow, useChange } from '../case-file/case-context.tsx';
import { Button } from '../ui/button.tsx';
import { Lead } from '../ui/lead.tsx';
import { ProgressWords } from '../ui/progress-words.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { dateInWords } from '../words/date-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { PageHeading } from '../words/page-heading.tsx';
import { useNames } from '../words/use-names.ts';
import { FindOutForm } from './find-out-form.tsx';
import { type OpenQuestion, openQuestions } from './open-questions.ts';
import { type ListedAction, useActions } from './use-actions.ts';

export function ActionsPage() {
  const children = useCase((caseFile) => caseFile.children);
  const actions = useActions();
  return (
    <>
      <PageHeading title="Actions" />
      <Lead>What is not known yet, who finds out, and by when. Each comes from a question you can go back to.</Lead>
      {actions.length === 0 && (
        <p>There are no actions yet. The button &quot;Not known yet&quot; under every question makes one.</p>
      )}
      {actions.length > 0 && (
        <ul className="action-list">
          {actions.map((action) => (
            <ActionItem key={action.id} action={action} />
          ))}
        </ul>
      )}
      {children.map((child) => (
        <OpenQuestions key={child.id} child={child} />
      ))}
    </>
  );
}

function ActionItem({ action }: { readonly action: ListedAction }) {
  const { id, child, step, what, who, by, done, isKept } = action;
  const change = useChange();
  const name = useCase((caseFile) => caseFile.children.find((one) => one.id === child)?.label);
  return (
    <li className="action-list__item">
      <div>
        {step ? <a href={stepHref(child, step)}>{what}</a> : what}
        <ProgressWords>
          {name}. {who || 'Nobody named yet'}. {dateInWords(isoDate(by)) ?? 'No date yet'}.
        </ProgressWords>
        {isKept && !done && (who === '' || isoDate(by) === undefined) && <NameOwner action={action} />}
      </div>
      {isKept ? (
        <label className="action-list__done">
          <input type="checkbox" checked={done} onChange={() => change(setActionDone(id, !done))} /> Done
          <VisuallyHidden>: {what}</VisuallyHidden>
        </label>
      ) : (
        <ProgressWords>Open until the judgement changes</ProgressWords>
      )}
    </li>
  );
}

/** Gives an action its owner and its day, where it was kept without one. */
function NameOwner({ action: { id, child, step, question, what, who, by } }: { readonly action: ListedAction }) {
  const change = useChange();
  const caseNow = useCaseNow();
  const draft = `${child}/action-${id}`;
  const [isOpen, setIsOpen] = useState(() => draft in caseNow().drafts);
  return (
    <>
      <Button kind="quiet" size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        Name who and by when<VisuallyHidden>: {what}</VisuallyHidden>
      </Button>
      {isOpen && (
        <FindOutForm
          asks="action"
          draft={draft}
          heading="Who does it, and by when?"
          known={{ what, who, by }}
          submit="Save the action"
          onAdd={(details) => change(keepAction({ child, step, question, ...details }))}
        />
      )}
    </>
  );
}

/** What was answered with "not known yet" and has nobody to find out so far. */
function OpenQuestions({ child }: { readonly child: Child }) {
  const { words, surroundings } = useGuidance();
  const names = useNames();
  const actions = useCase((caseFile) => caseFile.actions);
  const change = useChange();
  const hasAction = ({ step, path }: OpenQuestion) =>
    actions.some((action) => action.child === child.id && action.step === step && action.question === path);
  const open = openQuestions(child, surroundings, words, names).filter((question) => !hasAction(question));
  const draftOf = ({ step, path }: OpenQuestion) => `${draftKey(child.id, step)}/${path}/find-out`;
  const caseNow = useCaseNow();
  const [asked, setAsked] = useState(() => open.map(draftOf).find((draft) => draft in caseNow().drafts));
  if (open.length === 0) return null;
  return (
    <section aria-labelledby={`open-${child.id}`}>
      <h2 id={`open-${child.id}`} className="govuk-heading-m">
        {child.label}: answered &quot;not known yet&quot;, with nobody named
      </h2>
      <ul className="govuk-list">
        {open.map((question) => {
          const { step, path, what } = question;
          const key = draftOf(question);
          return (
            <li key={key}>
              <a href={stepHref(child.id, step)}>{what}</a>{' '}
              <Button
                kind="quiet"
                size="small"
                aria-expanded={asked === key}
                onClick={() => setAsked(asked === key ? undefined : key)}
              >
                Name who finds out<VisuallyHidden>: {what}</VisuallyHidden>
              </Button>
              {asked === key && (
                <FindOutForm
                  draft={key}
                  heading="Who finds out?"
                  known={{ what, who: '', by: noDate }}
                  submit="Add the action"
                  onAdd={(findOut) => {
                    change(keepAction({ child: child.id, step, question: path, ...findOut }));
                    setAsked(undefined);
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
