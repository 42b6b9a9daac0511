// All stages and all children at a glance: what is done, begun, not asked and why, and parked.
import { setOpened } from '../../machines/case-edits.ts';
import type { Child } from '../../machines/case-file.ts';
import { walkOf } from '../../machines/child-journey.ts';
import { type StageId, type StepId, stageSteps, stages } from '../../machines/vocabulary.ts';
import { hrefOf, stepHref } from '../address/place.ts';
import { useCase, useChange } from '../case-file/case-context.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonRow } from '../ui/button-row.tsx';
import { Lead } from '../ui/lead.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { StageOverview } from '../ui/stage-overview.tsx';
import { Tag } from '../ui/tag.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { capital } from '../words/capital.ts';
import { PageHeading } from '../words/page-heading.tsx';
import { stageHref, stageState, stageStateWords, stepState, stepStateWords } from '../words/stations.ts';

export function OverviewPage() {
  const children = useCase((caseFile) => caseFile.children);
  return (
    <>
      <PageHeading title="Overview" />
      <Lead>Every stage of every child. Go anywhere, in any order. Nothing has to be complete to go on.</Lead>
      {children.length === 0 && (
        <p>
          There is no child in this case yet. <a href={hrefOf({ at: 'children' })}>Add a child</a>
        </p>
      )}
      {children.map((child) => (
        <ChildOverview key={child.id} child={child} />
      ))}
      {children.length > 0 && (
        <ButtonRow>
          <LinkButton kind="secondary" href={hrefOf({ at: 'since' })}>
            Since last time
          </LinkButton>
        </ButtonRow>
      )}
    </>
  );
}

function ChildOverview({ child }: { readonly child: Child }) {
  const { words, surroundings } = useGuidance();
  const drafts = useCase((caseFile) => caseFile.drafts);
  const stations = stages.map((stage) => {
    const states = stageSteps[stage].map((step) => stepState(child, step, drafts, surroundings));
    const state = stageState(states);
    return {
      id: stage,
      label: words.stages[stage].name,
      href: stageHref(child, stage, surroundings),
      state,
      stateWords: capital(stageStateWords[state]),
      children: <StageSteps child={child} stage={stage} />,
    };
  });
  return (
    <section className="child-overview" aria-labelledby={`overview-${child.id}`}>
      <h2 id={`overview-${child.id}`} className="govuk-heading-l">
        {child.label}
      </h2>
      <p>
        <LinkButton kind="secondary" size="small" href={hrefOf({ at: 'answers', child: child.id })}>
          Check answers <span className="visually-hidden">for {child.label}</span>
        </LinkButton>{' '}
        <LinkButton kind="secondary" size="small" href={hrefOf({ at: 'sheet', child: child.id })}>
          Balance sheet <span className="visually-hidden">for {child.label}</span>
        </LinkButton>{' '}
        <LinkButton kind="secondary" size="small" href={hrefOf({ at: 'gaps', child: child.id })}>
          What is still missing <span className="visually-hidden">for {child.label}</span>
        </LinkButton>{' '}
        <LinkButton kind="secondary" size="small" href={hrefOf({ at: 'plan', child: child.id })}>
          The plan <span className="visually-hidden">for {child.label}</span>
        </LinkButton>
      </p>
      <StageOverview stations={stations} headingLevel="h3" />
    </section>
  );
}

function StageSteps({ child, stage }: { readonly child: Child; readonly stage: StageId }) {
  const { words, surroundings } = useGuidance();
  const drafts = useCase((caseFile) => caseFile.drafts);
  const all: readonly StepId[] = stageSteps[stage];
  const withState = all.map((step) => ({ step, state: stepState(child, step, drafts, surroundings) }));
  const asked = withState.filter(({ state }) => state !== 'not-asked' && state !== 'parked');
  const notAsked = withState.filter(({ state }) => state === 'not-asked' || state === 'parked');
  return (
    <>
      <ul className="step-list">
        {asked.map(({ step, state }) => (
          <li key={step}>
            <a href={stepHref(child.id, step)}>{words.steps[step].heading}</a>{' '}
            <Tag kind={state === 'answered' ? 'solid' : state === 'to-do' ? 'plain' : 'outline'}>
              {stepStateWords[state]}
            </Tag>
          </li>
        ))}
      </ul>
      {notAsked.length > 0 && <NotAsked child={child} steps={notAsked.map(({ step }) => step)} />}
    </>
  );
}

/** The steps that are passed over, under the reason they share, each reason with a way to open them. */
function NotAsked({ child, steps }: { readonly child: Child; readonly steps: readonly StepId[] }) {
  const { words, surroundings } = useGuidance();
  const change = useChange();
  const { notAsked, parked } = walkOf(child, surroundings);
  const rules = [...new Set(steps.flatMap((step) => notAsked.get(step)?.rule ?? []))];
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Not asked, and why</span>
      </summary>
      <div className="govuk-details__text">
        {rules.map((rule) => (
          <div key={rule} className="not-asked">
            <p>{words.reasons[rule].notAsked}</p>
            <ul className="govuk-list govuk-list--bullet">
              {steps
                .filter((step) => notAsked.get(step)?.rule === rule)
                .map((step) => (
                  <li key={step}>
                    {words.steps[step].heading} {parked.includes(step) && <Tag kind="dashed">Answers parked</Tag>}
                  </li>
                ))}
            </ul>
            <Button kind="secondary" size="small" onClick={() => change(setOpened(child.id, rule, true))}>
              Open these anyway
            </Button>
          </div>
        ))}
      </div>
    </details>
  );
}
