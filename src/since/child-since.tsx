// One child: what changed since the earlier copy, and what was missing then and still is.
import type { CaseFile, Child } from '../../machines/case-file.ts';
import { askedOn } from '../../machines/child-journey.ts';
import { dayIn } from '../../machines/saved-case.ts';
import { standingOf } from '../../machines/gaps/standing.ts';
import { sinceLastTime } from '../../machines/since-last-time.ts';
import { type StepId, stageSteps, steps } from '../../machines/vocabulary.ts';
import { hrefOf } from '../address/place.ts';
import { useCaseNow } from '../case-file/case-context.tsx';
import { JudgementWords } from '../lines/judgement-words.tsx';
import { useSaid } from '../lines/use-said.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { ChangedAnswers } from './changed-answers-list.tsx';
import { ChangedGroup } from './changed-group.tsx';
import { ChangedLines } from './changed-lines.tsx';
import { ChangedTold } from './changed-told.tsx';
import { GapsSince } from './gaps-since.tsx';
import { ThenAndNow } from './then-and-now.tsx';
import { useChangedAnswers } from './use-changed-answers.ts';

const planSteps: readonly StepId[] = [...stageSteps.plan, 'dates'];
const otherSteps = steps.filter((step) => !planSteps.includes(step));

export function ChildSince({
  earlier,
  then,
  now,
  since,
}: {
  readonly earlier: CaseFile;
  readonly then: Child;
  readonly now: Child;
  /** The day of the earlier copy in words. */
  readonly since: string;
}) {
  const { words, policy, national, surroundings } = useGuidance();
  const caseNow = useCaseNow();
  const earlierDay = askedOn(earlier, dayIn(earlier.savedOn) ?? surroundings.asOf);
  const earlierSurroundings = { ...surroundings, asOf: earlierDay };
  const was = standingOf(earlier, then, earlierSurroundings, policy, national);
  const is = standingOf(caseNow(), now, surroundings, policy, national);
  const changes = sinceLastTime(was, is);
  const sayingThen = useSaid(earlier);
  const saying = useSaid();
  const answers = useChangedAnswers({ earlier, then, now, earlierSurroundings, changes });
  const inPlan = answers.filter(({ step }) => planSteps.includes(step));
  const others = answers.filter(({ step }) => otherSteps.includes(step));
  const title = `since-${now.id}`;
  return (
    <section className="since__child" aria-labelledby={title}>
      <h2 id={title} tabIndex={-1}>
        {now.label}
        {then.label.trim() !== now.label.trim() && ` (${then.label} in the earlier copy)`}
      </h2>
      <h3>Where we stand</h3>
      {changes.judgements.length === 0 && <p>Nothing here has changed since {since}.</p>}
      {changes.judgements.map(({ option, ...judged }) => (
        <div key={option} className="since__change">
          <h4>{words.options[option].name}</h4>
          <ThenAndNow then={<JudgementWords judgement={judged.was} />} now={<JudgementWords judgement={judged.is} />} />
        </div>
      ))}
      <h3>{words.stages.weighing.name}</h3>
      <ChangedLines child={now.id} changes={changes} since={since} sayingThen={sayingThen} saying={saying} />
      <ChangedGroup
        earlier={earlier}
        then={{ child: then, group: was.sheet.group }}
        now={{ child: now, group: is.sheet.group }}
        since={since}
      />
      <h3>The plan, family time, dates and actions</h3>
      {inPlan.length === 0 && <p>No answer here has changed since {since}.</p>}
      <ChangedAnswers child={now.id} answers={inPlan} />
      <ChangedTold earlier={earlier} then={then} now={now} />
      <h3>Other answers</h3>
      {others.length === 0 && <p>No other answer has changed since {since}.</p>}
      <ChangedAnswers child={now.id} answers={others} />
      <h3>What is missing</h3>
      <GapsSince gaps={changes.gaps} since={since} sayingThen={sayingThen} saying={saying} />
      <p className="since__way">
        <a href={hrefOf({ at: 'gaps', child: now.id })}>See why it matters, and where to add it, for {now.label}</a>
      </p>
    </section>
  );
}
