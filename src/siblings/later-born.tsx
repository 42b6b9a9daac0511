// A baby who is not born yet, or was born after the others left home: the plan, a shared home, and how they meet.
import { keepLaterBorn } from '../../machines/sibling-edits.ts';
import { membersOf } from '../../machines/siblings/members.ts';
import { useCase } from '../case-file/case-context.tsx';
import { OpenGroupForm } from '../questions/group-form.tsx';
import { Details } from '../ui/details.tsx';
import { useGroup } from '../words/use-group.ts';
import { MemberForm } from './member-form.tsx';
import { NobodyHere } from './nobody-here.tsx';
import { standsWhere } from './stands-where.ts';
import { WhoReads } from './who-reads.tsx';

const draftOf = (id: string): string => `siblings/later-born/${id}`;

export function LaterBorn() {
  const group = useGroup();
  const { siblings } = group;
  const members = membersOf(group);
  const born = members.filter(({ isLaterBorn }) => isLaterBorn);
  const others = members.filter(({ isLaterBorn }) => !isLaterBorn);
  const isBegun = useCase(({ drafts }) => others.some(({ id }) => draftOf(id) in drafts));
  return (
    <>
      <WhoReads about="baby" />
      {born.length === 0 && <NobodyHere lives="not-born" />}
      {born.map((member) => (
        <MemberForm
          key={member.id}
          form="laterBorn"
          draft={draftOf(member.id)}
          member={member}
          known={siblings.laterBorn[member.id]}
          note={standsWhere(member, siblings.laterBorn[member.id]?.papers)}
          edit={(answers) => keepLaterBorn(member.id, answers)}
        />
      ))}
      {others.length > 0 && (
        <Details summary="Somebody who was born after the others left home" open={isBegun}>
          <p>The same questions can be asked of a baby who is here already. Choose who it is.</p>
          <div className="siblings-actions">
            {others.map(({ id, label }) => (
              <OpenGroupForm
                key={id}
                form="laterBorn"
                draft={draftOf(id)}
                open={label}
                label={label}
                kind="quiet"
                known={{}}
                edit={(answers) => keepLaterBorn(id, answers)}
              />
            ))}
          </div>
        </Details>
      )}
    </>
  );
}
