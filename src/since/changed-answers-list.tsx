// Answers that changed, under the page they were given on: what was said then, and what is said now.
import { stepHref } from '../address/place.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { SaidOnce } from './said-once.tsx';
import { ThenAndNow } from './then-and-now.tsx';
import type { ChangedAnswer } from './use-changed-answers.ts';

export function ChangedAnswers({
  child,
  answers,
}: {
  readonly child: string;
  readonly answers: readonly ChangedAnswer[];
}) {
  const { words } = useGuidance();
  const pages = [...new Set(answers.map(({ step }) => step))];
  return pages.map((step) => (
    <div key={step} className="since__part">
      <h4>
        <a href={stepHref(child, step)}>{words.steps[step].heading}</a>
      </h4>
      {answers
        .filter((answer) => answer.step === step)
        .map(({ path, about, question, was, is }) => (
          <div key={path} className="since__change">
            <p className="since__question as-typed">{about ? `${about}: ${question}` : question}</p>
            <ThenAndNow then={<SaidOnce text={was} />} now={<SaidOnce text={is} />} />
          </div>
        ))}
    </div>
  ));
}
