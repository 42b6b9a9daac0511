// Who is looked at together: the list, how somebody joins it or is left out, and whom each child counts.
import { editOther, setLeftOut } from '../../machines/sibling-edits.ts';
import { type Member, leftOutOf, membersOf } from '../../machines/siblings/members.ts';
import { otherProblems } from '../../machines/siblings/other-problems.ts';
import { hrefOf } from '../address/place.ts';
import { useChange } from '../case-file/case-context.tsx';
import { AddSibling } from '../questions/add-sibling.tsx';
import { OpenGroupForm } from '../questions/group-form.tsx';
import { Button } from '../ui/button.tsx';
import { focusField } from '../ui/focus-field.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { AfterFirstScreen } from '../words/after-first-screen.tsx';
import { useGroup } from '../words/use-group.ts';
import { MemberCounts } from './member-counts.tsx';
import { useMemberWords } from './use-member-words.ts';

const outId = (id: string): string => `leave-out-${id}`;

export function WhoCounts() {
  const group = useGroup();
  const change = useChange();
  const leftOut = leftOutOf(group);
  const setOut = (id: string, isOut: boolean) => {
    change(setLeftOut(id, isOut));
    // The button goes to the other list with the name, and the focus with it.
    requestAnimationFrame(() => focusField(outId(id)));
  };
  return (
    <>
      <section aria-labelledby="members">
        <h2 id="members">Who is looked at together</h2>
        <ul className="action-list">
          {membersOf(group).map((member) => (
            <MemberItem key={member.id} member={member} onLeaveOut={() => setOut(member.id, true)} />
          ))}
        </ul>
        <AddSibling />
        <p className="siblings-quiet read-item__change">
          A brother or sister who needs a plan too is{' '}
          <a href={hrefOf({ at: 'children' })}>added as a child of this case</a>, with questions of their own.
        </p>
      </section>
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
  const about = useMemberWords();
  const { id, label, child } = member;
  const other = group.siblings.others.find((one) => one.id === id);
  return (
    <li className="action-list__item">
      <div>
        <strong className="as-typed">{label}</strong>
        <div className="as-typed">{about(member)}</div>
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
            check={(answers) => otherProblems(group, answers.label, id)}
            edit={(answers) => editOther(id, answers)}
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
