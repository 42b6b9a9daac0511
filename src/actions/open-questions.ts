// The questions of a child that were answered with "not known yet", each a thing that somebody has to find out.
import { actionsFromJudgements } from '../../machines/actions.ts';
import { stepFields } from '../../machines/answers/steps.ts';
import type { Child } from '../../machines/case-file.ts';
import { type Surroundings, situationOf } from '../../machines/child-journey.ts';
import { type StepId, steps } from '../../machines/vocabulary.ts';
import type { JourneyWords } from '../../content/compiled-words.ts';
import { type Names, answersInWords } from '../words/answers-in-words.ts';

export interface OpenQuestion {
  readonly child: string;
  readonly step: StepId;
  readonly path: string;
  readonly what: string;
}

/** In the order asked. A judgement of "not known yet" says itself who finds out, so it is not among them. */
export function openQuestions(
  child: Child,
  surroundings: Surroundings,
  words: JourneyWords,
  names: Names,
): OpenQuestion[] {
  const { answers } = situationOf(child, surroundings);
  const judged = new Set(actionsFromJudgements(child, surroundings).map(({ step }) => step));
  return steps.flatMap((step) => {
    const said = answers[step]
      ? answersInWords(stepFields[step], { ...answers[step] }, words.steps[step].questions, names)
      : [];
    return said
      .filter(({ isNotKnown, path }) => isNotKnown && !(path === 'judgement' && judged.has(step)))
      .map(({ about, question, path }) => ({
        child: child.id,
        step,
        path,
        what: about ? `${about}: ${question}` : question,
      }));
  });
}
