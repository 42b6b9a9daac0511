// What was judged for each child, alone and by name, and where what was judged for two of them does not fit.
import { type ReactNode, useMemo } from 'react';
import { type Member, membersOf } from '../../machines/siblings/members.ts';
import { type Place, hrefOf, stepHref } from '../address/place.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { useArrangementNames } from '../words/use-arrangement-names.ts';
import { useGroup } from '../words/use-group.ts';
import { ArrangementMisfits } from './arrangement-misfits.tsx';
import { type Planned, plansOf } from '../../machines/siblings/plans.ts';
import { useNobodySaid } from './use-nobody-said.ts';

export function Judgement() {
  const group = useGroup();
  const plans = useMemo(() => plansOf(group), [group]);
  const members = membersOf(group);
  const outside = members.filter(({ child }) => child === undefined);
  return (
    <>
      <h2 className="govuk-heading-m">The plan for each child</h2>
      <p>Each child is thought about one by one, for reasons of their own. A plan may differ from child to child.</p>
      {plans.map((planned) => (
        <JudgedPlan key={planned.member.id} planned={planned} />
      ))}
      {plans.length === 0 && <p>No child of this case is in the group now.</p>}
      <ArrangementMisfits plans={plans} members={members} />
      {outside.length > 0 && (
        <section>
          <h2 className="govuk-heading-m">Those whose plan is not made here</h2>
          <p>They are brothers and sisters all the same, and what would change for them counts.</p>
          <ul className="govuk-list">
            {outside.map((member) => (
              <li key={member.id}>
                {member.label}: <QuestionsAbout member={member} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

export function JudgedPlan({
  planned: { member, child, plan, why, follows },
  children,
}: {
  readonly planned: Planned;
  /** What else was said with it. */
  readonly children?: ReactNode;
}) {
  const { questions } = useGuidance().words.steps['siblings-together'];
  const nameOf = useArrangementNames();
  const nobodySaid = useNobodySaid()(child);
  return (
    <section className="read-item" aria-labelledby={`judged-${child.id}`}>
      <h3 id={`judged-${child.id}`}>{member.label}</h3>
      {plan === '' ? (
        <p className="read-blank">Not said yet</p>
      ) : (
        <p>
          <strong>{questions['plan']?.options?.[plan]}</strong>
        </p>
      )}
      {follows && (
        <p className="as-typed">
          The plan follows: <a href={hrefOf({ at: 'arrangement', id: follows.id })}>{nameOf(follows.id)}</a>
          {follows.out && ' (taken out of the comparison since)'}
        </p>
      )}
      {plan !== '' && !follows && <p className="read-blank">Which arrangement the plan follows is not said yet.</p>}
      {why.trim() !== '' ? (
        <p className="as-typed">{why}</p>
      ) : (
        plan !== '' && <p className="read-blank">The reasons are not said yet.</p>
      )}
      {children}
      {nobodySaid !== undefined && (
        <p>
          {nobodySaid} So this is not asked now.{plan !== '' && ' What was said is kept.'}
        </p>
      )}
      <p className="read-item__change">
        <a href={stepHref(child.id, nobodySaid === undefined ? 'siblings-together' : 'siblings')}>
          {nobodySaid !== undefined ? 'Change the answer' : plan === '' ? 'Say what the plan is' : 'Change it'}
          <VisuallyHidden> for {member.label}</VisuallyHidden>
        </a>
      </p>
    </section>
  );
}

/** Where the questions about somebody outside the case are asked. */
function QuestionsAbout({ member: { label, isAdopted, isUnborn } }: { readonly member: Member }) {
  const { parts } = useGuidance().words.siblings;
  const part = isAdopted ? 'already-adopted' : isUnborn ? 'later-born' : 'pairs';
  const place: Place = { at: 'sibling-part', part };
  return (
    <a href={hrefOf(place)}>
      {parts[part].heading}
      <VisuallyHidden>, for {label}</VisuallyHidden>
    </a>
  );
}
