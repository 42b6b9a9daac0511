// What each of them came through, one by one, and then what it means for all of them.
import { useState } from 'react';
import { keepOwnHistory, keepSiblingHistory } from '../../machines/sibling-edits.ts';
import { type Member, membersOf } from '../../machines/siblings/members.ts';
import { useCase } from '../case-file/case-context.tsx';
import { GroupForm } from '../questions/group-form.tsx';
import { ProgressWords } from '../ui/progress-words.tsx';
import { AfterFirstScreen } from '../words/after-first-screen.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { useGroup } from '../words/use-group.ts';
import { FormSaid } from './form-said.tsx';
import { MemberForm } from './member-form.tsx';
import { WhoReads } from './who-reads.tsx';

/** As many of them as a first screen shows. */
const onFirstScreen = 3;

export function History() {
  const members = membersOf(useGroup());
  return (
    <>
      <WhoReads about="history" />
      {members.slice(0, onFirstScreen).map((member) => (
        <OwnHistory key={member.id} member={member} />
      ))}
      <AfterFirstScreen>
        {members.slice(onFirstScreen).map((member) => (
          <OwnHistory key={member.id} member={member} />
        ))}
        <HistoryOfAll />
      </AfterFirstScreen>
    </>
  );
}

function OwnHistory({ member }: { readonly member: Member }) {
  const { histories } = useGroup().siblings;
  return (
    <MemberForm
      form="ownHistory"
      draft={`siblings/own-history/${member.id}`}
      member={member}
      known={histories[member.id]}
      edit={(answers) => keepOwnHistory(member.id, answers)}
    />
  );
}

const draft = 'siblings/history';

function HistoryOfAll() {
  const { history } = useGroup().siblings;
  const isFamily = useGuidance().words.audience === 'family';
  const hasDraft = useCase(({ drafts }) => draft in drafts);
  const [isSaved, setIsSaved] = useState(false);
  const heading = isFamily ? 'All of them' : 'The group as a whole';
  return (
    <section className="read-item" aria-labelledby="history-of-all">
      <h2 id="history-of-all">{heading}</h2>
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
    </section>
  );
}
