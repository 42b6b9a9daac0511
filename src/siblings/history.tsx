// What the group has lived through together and apart: one form, always open, and its saved answers on paper.
import { useState } from 'react';
import { keepSiblingHistory } from '../../machines/sibling-edits.ts';
import { useCase } from '../case-file/case-context.tsx';
import { GroupForm } from '../questions/group-form.tsx';
import { ProgressWords } from '../ui/progress-words.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { useGroup } from '../words/use-group.ts';
import { FormSaid } from './form-said.tsx';

const draft = 'siblings/history';

export function History() {
  const { history } = useGroup().siblings;
  const { heading } = useGuidance().words.siblings.parts.history;
  const hasDraft = useCase(({ drafts }) => draft in drafts);
  const [isSaved, setIsSaved] = useState(false);
  return (
    <>
      <GroupForm
        form="siblingHistory"
        draft={draft}
        label={heading}
        known={history}
        edit={keepSiblingHistory}
        onDone={() => setIsSaved(true)}
      />
      <div role="status">{isSaved && !hasDraft && <ProgressWords>Saved.</ProgressWords>}</div>
      <div className="on-paper">
        <FormSaid form="siblingHistory" answers={history} />
      </div>
    </>
  );
}
