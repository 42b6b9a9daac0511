// A brother or sister who was adopted already: whether the adopters were asked, and what comes of the tie.
import { keepAdopted } from '../../machines/sibling-edits.ts';
import { membersOf } from '../../machines/siblings/members.ts';
import { useGroup } from '../words/use-group.ts';
import { MemberForm } from './member-form.tsx';
import { NobodyHere } from './nobody-here.tsx';
import { parkedAdoption, standsWhere } from './stands-where.ts';
import { WhoReads } from './who-reads.tsx';

export function AlreadyAdopted() {
  const group = useGroup();
  const adopted = membersOf(group).filter(({ id, isAdopted }) => isAdopted || group.siblings.adopted[id]);
  if (adopted.length === 0) return <NobodyHere lives="adopted" />;
  return (
    <>
      <WhoReads about="adopted" />
      {adopted.map((member) => (
        <MemberForm
          key={member.id}
          form="adoptedSibling"
          draft={`siblings/adopted/${member.id}`}
          member={member}
          known={group.siblings.adopted[member.id]}
          note={member.isAdopted ? standsWhere(member, group.siblings.adopted[member.id]?.papers) : parkedAdoption}
          edit={(answers) => keepAdopted(member.id, answers)}
        />
      ))}
    </>
  );
}
