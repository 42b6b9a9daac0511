// What each child needs for themselves, in short, with the way to that child's own page; before any pair is looked at.
import type { Child } from '../../machines/case-file.ts';
import { membersOf } from '../../machines/siblings/members.ts';
import { hrefOf, stepHref } from '../address/place.ts';
import { SummaryList } from '../ui/summary-list.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { useGroup } from '../words/use-group.ts';
import { useHubWords } from './hub-words.ts';
import { inShort } from './in-short.ts';
import { useNobodySaid } from './use-nobody-said.ts';

export function OwnNeeds() {
  const members = membersOf(useGroup());
  const hub = useHubWords();
  const nobodySaid = useNobodySaid();
  const others = members.filter(({ child }) => !child);
  return (
    <>
      <SummaryList
        rows={members
          .flatMap(({ child }) => child ?? [])
          .map((child) => ({
            id: child.id,
            key: <span className="as-typed">{child.label}</span>,
            value: <Needs child={child} />,
            change: nobodySaid(child)
              ? {
                  href: stepHref(child.id, 'siblings'),
                  text: 'Change the answer',
                  about: `whether ${child.label} has brothers or sisters`,
                }
              : {
                  href: stepHref(child.id, 'sibling-needs'),
                  text: child.steps['sibling-needs']?.answers ? 'Read all, or change' : 'Tell',
                  about: `what ${child.label} needs`,
                },
          }))}
      />
      {others.length > 0 && (
        <p>
          {hub.notHere}: {others.map(({ label }) => label).join(', ')}. Their needs are told by those who care for them.
          Ask what they need from a tie with these children, and say it with each pair
          {others.some(({ isAdopted }) => isAdopted) && (
            <>
              {' '}
              or at <AdoptedLink />
            </>
          )}
          .
        </p>
      )}
    </>
  );
}

/** The needs and the child's own wish, each cut where it is long. All of it stands on the child's page. */
function Needs({ child }: { readonly child: Child }) {
  const answers = child.steps['sibling-needs']?.answers;
  const nobodySaid = useNobodySaid()(child);
  if (nobodySaid !== undefined) return <p>{nobodySaid} So this is not asked.</p>;
  if (!answers || inShort(answers.needs + answers.wants) === '')
    return <span className="read-blank">Not told yet</span>;
  return (
    <>
      {answers.needs && <p className="as-typed">{inShort(answers.needs)}</p>}
      {answers.wants && <q className="as-typed">{inShort(answers.wants)}</q>}
    </>
  );
}

function AdoptedLink() {
  const { parts } = useGuidance().words.siblings;
  return <a href={hrefOf({ at: 'sibling-part', part: 'already-adopted' })}>{parts['already-adopted'].heading}</a>;
}
