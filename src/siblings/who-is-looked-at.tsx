// Who is looked at together, each with their age or where they live.
import { membersOf, rememberedIn } from '../../machines/siblings/members.ts';
import { hrefOf } from '../address/place.ts';
import { useGroup } from '../words/use-group.ts';
import { useHubWords } from './hub-words.ts';
import { useMemberWords } from './use-member-words.ts';

export function WhoIsLookedAt() {
  const group = useGroup();
  const about = useMemberWords();
  const { who } = useHubWords();
  return (
    <section aria-labelledby="looked-at">
      <h2 id="looked-at">{who}</h2>
      <ul className="govuk-list siblings-who">
        {[...membersOf(group), ...rememberedIn(group)].map((member) => (
          <li key={member.id}>
            <strong className="as-typed">{member.label}</strong> <span className="as-typed">{about(member)}</span>
          </li>
        ))}
      </ul>
      <p className="read-item__change">
        <a href={hrefOf({ at: 'sibling-part', part: 'who-counts' })}>Add somebody, change or leave out</a>
      </p>
    </section>
  );
}
