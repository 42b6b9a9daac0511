// Whom each child of the case counts as a brother or sister, and what the child says: the answers of the child's own step.
import type { Child } from '../../machines/case-file.ts';
import { type Member, membersOf } from '../../machines/siblings/members.ts';
import { stepHref } from '../address/place.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { useGroup } from '../words/use-group.ts';

export function MemberCounts() {
  const members = membersOf(useGroup());
  const own = members.flatMap(({ child }) => child ?? []);
  if (own.length === 0 || members.length < 2) return null;
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
          <ChildCounts child={child} others={members.filter(({ id }) => id !== child.id)} />
          <p className="read-item__change">
            <a href={stepHref(child.id, 'siblings')}>Who {child.label} counts</a>
          </p>
        </div>
      ))}
    </section>
  );
}

function ChildCounts({ child, others }: { readonly child: Child; readonly others: readonly Member[] }) {
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
