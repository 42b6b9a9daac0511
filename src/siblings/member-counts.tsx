// Whom each child of the case counts as a brother or sister, and what the child says: the answers of the child's own step.
import type { Child } from '../../machines/case-file.ts';
import { type Member, membersOf, rememberedIn } from '../../machines/siblings/members.ts';
import { stepHref } from '../address/place.ts';
import { JumpLink } from '../ui/jump-link.tsx';
import { Notice } from '../ui/notice.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { listed } from '../words/listed.ts';
import { useGroup } from '../words/use-group.ts';
import { useNobodySaid } from './use-nobody-said.ts';

export function MemberCounts() {
  const group = useGroup();
  const members = membersOf(group);
  const own = members.flatMap(({ child }) => child ?? []);
  const counted = [...members, ...rememberedIn(group)];
  if (own.length === 0 || counted.length < 2) return null;
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">Whom each child counts</h2>
      <p>
        The child says who counts, whatever a tie is called on paper. Two children may see it in different ways. Both
        answers stand.
      </p>
      {own.map((child) => (
        <div key={child.id} className="read-item">
          <h3 className="as-typed">{child.label}</h3>
          <AtOdds child={child} others={members.filter(({ id }) => id !== child.id)} />
          <ChildCounts child={child} others={counted.filter(({ id }) => id !== child.id)} />
          <p className="read-item__change">
            <a href={stepHref(child.id, 'siblings')}>Who {child.label} counts</a>
          </p>
        </div>
      ))}
    </section>
  );
}

/** What one child says of each of the others. */
export function ChildCounts({ child, others }: { readonly child: Child; readonly others: readonly Member[] }) {
  const { whoCounts: question } = useGuidance().words.steps.siblings.questions;
  const answers = child.steps.siblings?.answers;
  if (!answers) return <p className="read-blank">Not told yet</p>;
  const wordsFor = (name: string, answer: string) => question?.fields?.[name]?.options?.[answer];
  return (
    <ul className="govuk-list">
      {others.map(({ id, label }) => {
        const said = answers.whoCounts[id];
        const parts = said ? [wordsFor('counts', said.counts), wordsFor('tie', said.tie)] : [];
        const told = parts.filter((part) => part !== undefined);
        return (
          <li key={id}>
            <strong className="as-typed">{label}</strong>:{' '}
            {told.length > 0 ? told.join('. ') : <span className="read-blank">not told yet</span>}
            {said?.childSays && <q className="as-typed siblings-said">{said.childSays}</q>}
          </li>
        );
      })}
    </ul>
  );
}

/** It was answered that there is nobody, and there are others in the list: both cannot be right. */
function AtOdds({ child, others }: { readonly child: Child; readonly others: readonly Member[] }) {
  const nobodySaid = useNobodySaid()(child);
  if (nobodySaid === undefined) return null;
  return (
    <Notice>
      <p>
        {nobodySaid} {listed(others.map(({ label }) => label))} {others.length === 1 ? 'is' : 'are'} in the list. Which
        is right?
      </p>
      <p>
        <a href={stepHref(child.id, 'siblings')}>
          Change the answer<VisuallyHidden> for {child.label}</VisuallyHidden>
        </a>{' '}
        or <JumpLink to="members">leave somebody out of the list</JumpLink>
      </p>
    </Notice>
  );
}
