// The form of a step: checked on Continue, and never a dead end.
import { useMemo, useState } from 'react';
import { readAnswers } from '../../machines/answers/misfits.ts';
import { problemsIn } from '../../machines/answers/problems.ts';
import type { Values } from '../../machines/answers/shown.ts';
import { type Answers, stepFields } from '../../machines/answers/steps.ts';
import { type Child, draftKey } from '../../machines/case-file.ts';
import { situationOf } from '../../machines/child-journey.ts';
import type { StepId } from '../../machines/vocabulary.ts';
import { useCaseNow } from '../case-file/case-context.tsx';
import { QuestionForm } from '../questions/question-form.tsx';
import { Button } from '../ui/button.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { keysOf } from '../words/step-keys.ts';
import { NotKnownYet, findOutDraft } from './not-known-yet.tsx';
import { stepExtras } from './step-extras.tsx';

export function StepForm({
  child,
  step,
  onSubmit,
  onSkip,
  onNotKnown,
}: {
  readonly child: Child;
  readonly step: StepId;
  /** Takes the usable answers, and what was typed where part of it is hidden and cannot be used. */
  readonly onSubmit: (answers: Answers[StepId], rest: Values | undefined) => void;
  readonly onSkip: () => void;
  readonly onNotKnown: () => void;
}) {
  const { words, policy, surroundings } = useGuidance();
  const caseNow = useCaseNow();
  const [asksWhoFindsOut, setAsksWhoFindsOut] = useState(() => findOutDraft(child, step) in caseNow().drafts);
  const situation = situationOf(child, surroundings);
  const keys = useMemo(() => keysOf(step, situation, policy), [step, situation, policy]);
  const { above: Above, afterGroup } = stepExtras[step] ?? {};
  const submit = (answers: Values, typed: Values) => {
    const read = readAnswers(step, answers);
    // What is hidden and does not fit stays a draft, so that it is there again when its question is.
    if (read) onSubmit(read.answers, read.leftOut ? typed : undefined);
  };
  return (
    <>
      <QuestionForm
        draft={draftKey(child.id, step)}
        fields={stepFields[step]}
        words={words.steps[step].questions}
        label={words.steps[step].heading}
        known={child.steps[step]?.answers ?? {}}
        keys={keys}
        above={Above && <Above child={child} />}
        after={afterGroup}
        check={(answers) => problemsIn(step, answers, { asOf: surroundings.asOf, born: situation.age.born })}
        submit="Continue"
        buttons={
          <>
            <Button kind="secondary" onClick={onSkip}>
              Skip for now
            </Button>
            <Button kind="quiet" aria-expanded={asksWhoFindsOut} onClick={() => setAsksWhoFindsOut(!asksWhoFindsOut)}>
              Not known yet
            </Button>
          </>
        }
        onSubmit={submit}
      />
      {asksWhoFindsOut && <NotKnownYet child={child} step={step} onDone={onNotKnown} />}
    </>
  );
}
