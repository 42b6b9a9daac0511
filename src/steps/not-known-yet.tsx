// "Not known yet": says who finds out what, and by when. It makes an action and the journey goes on.
import { noDate, notKnownYet } from '../../machines/case-edits.ts';
import { type Child, draftKey } from '../../machines/case-file.ts';
import type { StepId } from '../../machines/vocabulary.ts';
import { FindOutForm } from '../actions/find-out-form.tsx';
import { useCase, useChange } from '../case-file/case-context.tsx';
import { useGuidance } from '../words/guidance-context.tsx';

/** Where the form is kept while it is filled in. */
export const findOutDraft = (child: Child, step: StepId): string => `${draftKey(child.id, step)}/find-out`;

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
  const known = useCase(({ actions }) =>
    actions.find((action) => action.child === child.id && action.step === step && action.question === ''),
  );
  return (
    <FindOutForm
      draft={findOutDraft(child, step)}
      heading="Not known yet: who finds out?"
      known={{ what: known?.what ?? words.steps[step].heading, who: known?.who ?? '', by: known?.by ?? noDate }}
      submit="Add the action and go on"
      onAdd={(findOut) => {
        change(notKnownYet(child.id, step, findOut));
        onDone();
      }}
    />
  );
}
