// If they live apart: what is owed to each child, and how each two of them keep in touch.
import { useMemo } from 'react';
import { stepFields } from '../../machines/answers/steps.ts';
import { setOpened } from '../../machines/case-edits.ts';
import { walkOf } from '../../machines/child-journey.ts';
import { stepHref } from '../address/place.ts';
import { useChange } from '../case-file/case-context.tsx';
import { Details } from '../ui/details.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { AfterFirstScreen } from '../words/after-first-screen.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { useGroup } from '../words/use-group.ts';
import { ApartPairs } from './apart-pair-list.tsx';
import { apartIn } from '../../machines/siblings/apart.ts';
import { ApartSaid } from './apart-said.tsx';
import type { Planned } from '../../machines/siblings/plans.ts';

/** As many children as a first screen shows. */
const onFirstScreen = 2;

export function IfApart() {
  const group = useGroup();
  const { apart, others, children } = useMemo(() => apartIn(group), [group]);
  return (
    <>
      <h2 className="govuk-heading-m">What each child is told, and what helps</h2>
      {children.length === 0 && <p>As things stand, no plan means that a child of this case would live apart.</p>}
      {children.slice(0, onFirstScreen).map((planned) => (
        <OwedTo key={planned.child.id} planned={planned} />
      ))}
      <AfterFirstScreen>
        {children.slice(onFirstScreen).map((planned) => (
          <OwedTo key={planned.child.id} planned={planned} />
        ))}
        <h2 className="govuk-heading-m">How each two of them keep in touch</h2>
        {apart.length === 0 ? (
          <p>As things stand, nothing says which two of them would live apart.</p>
        ) : (
          <ApartPairs pairs={apart} />
        )}
        {others.length > 0 && (
          <Details summary="The other pairs, who would live together or of whom it is not said yet">
            <ApartPairs pairs={others} />
          </Details>
        )}
      </AfterFirstScreen>
    </>
  );
}

/** What one child is told, by whom, the loss, and when it is looked at again. */
function OwedTo({ planned: { member, child } }: { readonly planned: Planned }) {
  const { words, surroundings } = useGuidance();
  const change = useChange();
  const { questions, heading } = words.steps['siblings-apart'];
  const isPassedBy = walkOf(child, surroundings).notAsked.has('siblings-apart');
  const record = child.steps['siblings-apart'];
  return (
    <section className="read-item" aria-labelledby={`owed-${child.id}`}>
      <h3 id={`owed-${child.id}`}>{member.label}</h3>
      <ApartSaid
        fields={stepFields['siblings-apart']}
        answers={record?.status === 'answered' ? record.answers : undefined}
        questions={questions}
      />
      <p className="read-item__change">
        <a
          href={stepHref(child.id, 'siblings-apart')}
          // The child would live apart from somebody as things stand, so the questions are asked whatever the plan says.
          onClick={() => isPassedBy && change(setOpened(child.id, 'childMayLiveApart', true))}
        >
          {record ? 'Change' : 'Answer'}
          <VisuallyHidden>
            {' '}
            for {member.label}: {heading}
          </VisuallyHidden>
        </a>
      </p>
    </section>
  );
}
