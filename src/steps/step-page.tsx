// One step of one child: the question, its form, why it is asked, and the policy beside it.
import type { Values } from '../../machines/answers/shown.ts';
import type { Answers } from '../../machines/answers/steps.ts';
import { type Child, draftKey } from '../../machines/case-file.ts';
import { dropDraft, keepDraft, recordAnswers, skipStep } from '../../machines/case-edits.ts';
import { type Change, changeOf, isFelt } from '../../machines/change-preview.ts';
import { walkOf } from '../../machines/child-journey.ts';
import type { StepId } from '../../machines/vocabulary.ts';
import { lazy, useState } from 'react';
import { hrefOf, stepHref } from '../address/place.ts';
import { goTo } from '../address/use-place.ts';
import { useCaseNow, useChange } from '../case-file/case-context.tsx';
import { PolicyPanel } from '../policy/policy-panel.tsx';
import { saysSomething } from '../questions/form-values.ts';
import { BackLink } from '../ui/back-link.tsx';
import { Details } from '../ui/details.tsx';
import { Lead } from '../ui/lead.tsx';
import { Notice } from '../ui/notice.tsx';
import { TwoColumn } from '../ui/two-column.tsx';
import { AfterHeading } from '../words/after-heading.tsx';
import { PageHeading } from '../words/page-heading.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { loadChangePreview } from './load-change-preview.ts';
import { WayToTheGroup } from './siblings-extras.tsx';
import { stepExtras } from './step-extras.tsx';
import { StepForm } from './step-form.tsx';
import { WhyThis } from './why-this.tsx';
import { NotAskedStep } from './not-asked-step.tsx';
import { stageOf } from '../words/stage-of.ts';

const ChangePreview = lazy(loadChangePreview);

interface Pending {
  readonly answers: Answers[StepId];
  readonly rest: Values | undefined;
  readonly change: Change;
}

export function StepPage({ child, step }: { readonly child: Child; readonly step: StepId }) {
  const { words, surroundings, policy } = useGuidance();
  const change = useChange();
  const caseNow = useCaseNow();
  const [pending, setPending] = useState<Pending>();
  const stepWords = words.steps[step];
  const draft = draftKey(child.id, step);
  const journey = walkOf(child, surroundings);
  const { opening: Opening } = stepExtras[step] ?? {};
  const notAsked = journey.notAsked.get(step);
  const before = journey.path[journey.path.indexOf(step) - 1];
  const heading = (
    <>
      <BackLink
        href={before ? stepHref(child.id, before) : hrefOf({ at: 'children' })}
        text={before ? `Back to: ${words.steps[before].heading}` : 'Back to the children'}
      />
      <PageHeading title={stepWords.heading} caption={`${child.label} · ${words.stages[stageOf(step)].name}`} />
      <WayToTheGroup step={step} />
    </>
  );

  const goOn = () => {
    const now = caseNow().children.find(({ id }) => id === child.id) ?? child;
    const { path } = walkOf(now, surroundings);
    const next = path[path.indexOf(step) + 1];
    // The sheet comes before it is weighed, and the plan after its last question.
    if (!next) goTo({ at: 'plan', child: child.id });
    else if (stageOf(next) === 'weighing' && stageOf(step) !== 'weighing') goTo({ at: 'sheet', child: child.id });
    else goTo({ at: 'step', child: child.id, step: next });
  };
  const record = (answers: Answers[StepId], rest: Values | undefined) => {
    change(recordAnswers(child.id, step, answers));
    if (rest) change(keepDraft(draft, rest));
    goOn();
  };
  const submit = (answers: Answers[StepId], rest: Values | undefined) => {
    const wasAnswered = child.steps[step]?.status === 'answered';
    if (!wasAnswered && !saysSomething(answers)) {
      // Nothing was said, so nothing is answered: the step stays open, as if it had been skipped.
      change(skipStep(child.id, step));
      change(dropDraft(draft));
      goOn();
      return;
    }
    if (!wasAnswered) {
      record(answers, rest);
      return;
    }
    const felt = changeOf(child, recordAnswers(child.id, step, answers), surroundings);
    if (isFelt(felt)) setPending({ answers, rest, change: felt });
    else record(answers, rest);
  };

  if (notAsked) {
    return (
      <>
        {heading}
        <NotAskedStep child={child} step={step} reason={notAsked} />
      </>
    );
  }
  if (pending) {
    return (
      <ChangePreview
        child={child}
        change={pending.change}
        onChange={() => record(pending.answers, pending.rest)}
        onKeep={() => {
          change(dropDraft(draft));
          setPending(undefined);
        }}
        onBack={() => setPending(undefined)}
      />
    );
  }
  return (
    <>
      {Opening && (
        <div className="facts-first">
          {heading}
          <Lead>{stepWords.why}</Lead>
          <AfterHeading>
            <Opening />
          </AfterHeading>
        </div>
      )}
      <TwoColumn
        sideLabel="The policy beside this question"
        side={
          <AfterHeading>
            <PolicyPanel steps={[step]} gist={stepWords.gist} />
          </AfterHeading>
        }
      >
        {!Opening && (
          <>
            {heading}
            <Lead>{stepWords.why}</Lead>
          </>
        )}
        <AfterHeading>
          {' '}
          {stepWords.help.length > 0 && (
            <Details summary="Help with this question" open={words.audience === 'family'}>
              {stepWords.help.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </Details>
          )}
          <WhyThis child={child} reasons={journey.why.get(step) ?? []} />
          {!policy && <Notice>You chose the national position only, so no local policy is shown.</Notice>}
          <StepForm
            key={`${child.id} ${step}`}
            child={child}
            step={step}
            onSubmit={submit}
            onSkip={() => {
              change(skipStep(child.id, step));
              goOn();
            }}
            onNotKnown={goOn}
          />
        </AfterHeading>
      </TwoColumn>
    </>
  );
}
