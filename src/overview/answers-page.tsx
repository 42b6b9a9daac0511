// Check your answers: everything said for one child, step by step, each with a link to change it.
import { stepFields } from '../../machines/answers/steps.ts';
import type { Child } from '../../machines/case-file.ts';
import { walkOf } from '../../machines/child-journey.ts';
import { type StageId, type StepId, stageSteps, stages } from '../../machines/vocabulary.ts';
import { hrefOf, stepHref } from '../address/place.ts';
import { useCase } from '../case-file/case-context.tsx';
import { Lead } from '../ui/lead.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { SummaryList } from '../ui/summary-list.tsx';
import { Tag } from '../ui/tag.tsx';
import { answersInWords } from '../words/answers-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { PageHeading } from '../words/page-heading.tsx';
import { stepState, stepStateWords } from '../words/stations.ts';
import { useNames } from '../words/use-names.ts';

export function AnswersPage({ child }: { readonly child: Child }) {
  const { words, surroundings } = useGuidance();
  const { path, parked } = walkOf(child, surroundings);
  const asked = (stage: StageId) => stageSteps[stage].filter((step) => path.includes(step));
  return (
    <>
      <PageHeading title="Check the answers" caption={child.label} />
      <Lead>What was said, step by step. Change anything: what no longer applies is parked, never deleted.</Lead>
      <p>
        <LinkButton href={hrefOf({ at: 'sheet', child: child.id })}>Go to the balance sheet</LinkButton>
      </p>
      {stages.map((stage) => (
        <section key={stage} className="answers-stage">
          <h2 className="govuk-heading-l">{words.stages[stage].name}</h2>
          {asked(stage).length === 0 && <p>Nothing is asked here for this child.</p>}
          {asked(stage).map((step) => (
            <StepAnswers key={step} child={child} step={step} />
          ))}
        </section>
      ))}
      {parked.length > 0 && (
        <section className="answers-stage">
          <h2 className="govuk-heading-l">Parked answers</h2>
          <p>Kept as they were. They do not count, because these steps are not asked for now.</p>
          {parked.map((step) => (
            <StepAnswers key={step} child={child} step={step} />
          ))}
        </section>
      )}
    </>
  );
}

function StepAnswers({ child, step }: { readonly child: Child; readonly step: StepId }) {
  const { words, surroundings } = useGuidance();
  const drafts = useCase((caseFile) => caseFile.drafts);
  const names = useNames();
  const { heading, questions } = words.steps[step];
  const answers = child.steps[step]?.answers;
  const said = answers ? answersInWords(stepFields[step], { ...answers }, questions, names) : [];
  const state = stepState(child, step, drafts, surroundings);
  return (
    <section className="answers-step">
      <h3 className="govuk-heading-m">
        {heading} <Tag kind={state === 'answered' ? 'solid' : 'outline'}>{stepStateWords[state]}</Tag>
      </h3>
      <SummaryList
        rows={said.map(({ path, about, question, answer }) => ({
          id: path,
          key: about ? `${about}: ${question}` : question,
          value: <span className="as-typed">{answer}</span>,
        }))}
      />
      <p>
        <a href={stepHref(child.id, step)}>
          {said.length > 0 ? 'Change' : 'Answer'}
          <span className="visually-hidden"> {heading}</span>
        </a>
      </p>
    </section>
  );
}
