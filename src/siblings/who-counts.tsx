// Who is looked at together: the list, how somebody joins it or is left out, and whom each child counts.
import { useState } from 'react';
import { editOther, setLeftOut } from '../../machines/sibling-edits.ts';
import { type Member, leftOutOf, membersOf, rememberedIn } from '../../machines/siblings/members.ts';
import { otherProblems } from '../../machines/siblings/other-problems.ts';
import { hrefOf } from '../address/place.ts';
import { useCaseNow, useChange } from '../case-file/case-context.tsx';
import { AddSibling } from '../questions/add-sibling.tsx';
import { OpenGroupForm } from '../questions/group-form.tsx';
import { Button } from '../ui/button.tsx';
import { focusField } from '../ui/focus-field.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { AfterFirstScreen } from '../words/after-first-screen.tsx';
import { useGroup } from '../words/use-group.ts';
import { useHubWords } from './hub-words.ts';
import { MemberCounts } from './member-counts.tsx';
import { NoLongerAdopted } from './no-longer-adopted.tsx';
import { useMemberWords } from './use-member-words.ts';

const outId = (id: string): string => `leave-out-${id}`;

export function WhoCounts() {
  const group = useGroup();
  const change = useChange();
  const hub = useHubWords();
  const leftOut = leftOutOf(group);
  const remembered = rememberedIn(group);
  const setOut = (id: string, isOut: boolean) => {
    change(setLeftOut(id, isOut));
    // The button goes to the other list with the name, and the focus with it.
    requestAnimationFrame(() => focusField(outId(id)));
  };
  return (
    <>
      <section aria-labelledby="members">
        <h2 id="members" tabIndex={-1}>
          {hub.whoTogether}
        </h2>
        <ul className="action-list">
          {membersOf(group).map((member) => (
            <MemberItem key={member.id} member={member} onLeaveOut={() => setOut(member.id, true)} />
          ))}
        </ul>
        <AddSibling />
        <p className="siblings-quiet read-item__change">
          {hub.needsPlan} <a href={hrefOf({ at: 'children' })}>{hub.addChild}</a>
        </p>
      </section>
      {remembered.length > 0 && (
        <section aria-labelledby="remembered">
          <h2 id="remembered">Remembered</h2>
          <p>A child can count a brother or sister who has died. There is no pair and no home to ask about.</p>
          <ul className="action-list">
            {remembered.map((member) => (
              <MemberItem key={member.id} member={member} onLeaveOut={() => setOut(member.id, true)} />
            ))}
          </ul>
        </section>
      )}
      {leftOut.length > 0 && (
        <section aria-labelledby="left-out">
          <h2 id="left-out">Left out for now</h2>
          <p>What was said of them is kept. It comes back with them.</p>
          <ul className="action-list">
            {leftOut.map(({ id, label }) => (
              <li key={id} className="action-list__item">
                <strong className="as-typed">{label}</strong>
                <Button id={outId(id)} kind="quiet" size="small" onClick={() => setOut(id, false)}>
                  Take in again<VisuallyHidden>: {label}</VisuallyHidden>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <AfterFirstScreen>
        <MemberCounts />
      </AfterFirstScreen>
    </>
  );
}

function MemberItem({ member, onLeaveOut }: { readonly member: Member; readonly onLeaveOut: () => void }) {
  const group = useGroup();
  const caseNow = useCaseNow();
  const about = useMemberWords();
  const { id, label, child } = member;
  const other = group.siblings.others.find((one) => one.id === id);
  const [wasAdopted, setWasAdopted] = useState(false);
  // Said of what was told and is parked, and right after the change where nothing was told yet.
  const isNoLongerAdopted = !member.isAdopted && (wasAdopted || id in group.siblings.adopted);
  return (
    <li className="action-list__item">
      <div>
        <strong className="as-typed">{label}</strong>
        <div className="as-typed">{about(member)}</div>
        {other && <div role="status">{isNoLongerAdopted && <NoLongerAdopted id={id} />}</div>}
      </div>
      <div className="siblings-actions">
        {other && (
          <OpenGroupForm
            form="sibling"
            draft={`siblings/sibling/${id}`}
            open="Change"
            about={label}
            kind="quiet"
            label={`Change: ${label}`}
            known={{ ...other, label }}
            check={(answers) => otherProblems(caseNow(), answers.label, id)}
            edit={(answers) => {
              setWasAdopted(member.isAdopted);
              return editOther(id, answers);
            }}
          />
        )}
        {child && (
          <a className="read-item__change" href={hrefOf({ at: 'children' })}>
            Change name or age<VisuallyHidden>: {label}</VisuallyHidden>
          </a>
        )}
        <Button id={outId(id)} kind="quiet" size="small" onClick={onLeaveOut}>
          Leave out<VisuallyHidden>: {label}</VisuallyHidden>
        </Button>
      </div>
    </li>
  );
}
