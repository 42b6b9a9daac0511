// The answers of a child that are not what they were, beyond the judgements and lines that are shown by themselves.
import { judgementFields } from '../../machines/answers/judgement.ts';
import { stepFields } from '../../machines/answers/steps.ts';
import type { Entry } from '../../machines/balance-sheet/sheet.ts';
import type { CaseFile, Child } from '../../machines/case-file.ts';
import { type Surroundings, situationOf } from '../../machines/child-journey.ts';
import type { SinceLastTime } from '../../machines/since-last-time.ts';
import { type StepId, steps } from '../../machines/vocabulary.ts';
import { type AnswerInWords, type Names, answersInWords } from '../words/answers-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { useNames } from '../words/use-names.ts';
import { rowPath } from './row-path.ts';

export interface ChangedAnswer {
  readonly step: StepId;
  readonly path: string;
  readonly about: string | undefined;
  readonly question: string;
  readonly was: string | undefined;
  readonly is: string | undefined;
}

/** An answer in words, under a path that stays the same when rows come or go before it. */
type Told = AnswerInWords & { readonly rowPath: string };

export function useChangedAnswers({
  earlier,
  then,
  now,
  earlierSurroundings,
  changes,
}: {
  readonly earlier: CaseFile;
  readonly then: Child;
  readonly now: Child;
  readonly earlierSurroundings: Surroundings;
  readonly changes: SinceLastTime;
}): ChangedAnswer[] {
  const { words, surroundings } = useGuidance();
  const [namesThen, names] = [useNames(earlier), useNames()];
  const before = situationOf(then, earlierSurroundings).answers;
  const after = situationOf(now, surroundings).answers;
  const linesThen = [...changes.gone, ...changes.changed.map(({ was }) => was)];
  const lines = [...changes.came, ...changes.setAside, ...changes.changed.map(({ is }) => is)];
  const told = (step: StepId, answers: object | undefined, called: Names): Told[] =>
    answersInWords(stepFields[step], { ...answers }, words.steps[step].questions, called)
      .filter(({ path }) => !(path in judgementFields && 'judgement' in stepFields[step]))
      .map((one) => ({ ...one, rowPath: rowPath({ ...answers }, one.path) }));

  return steps.flatMap((step) => {
    const was = told(step, before[step], namesThen);
    const is = told(step, after[step], names);
    const paths = [...new Set([...is, ...was].map((one) => one.rowPath))];
    return paths.flatMap((path): ChangedAnswer[] => {
      const [old, current] = [was, is].map((all) => all.find((one) => one.rowPath === path));
      const one = current ?? old;
      if (!one || old?.answer === current?.answer) return [];
      const isShown = (!old || isSaid(linesThen, step, old)) && (!current || isSaid(lines, step, current));
      if (isShown) return [];
      return [{ step, path, about: one.about, question: one.question, was: old?.answer, is: current?.answer }];
    });
  });
}

/** Whether one of the lines already says this answer, word for word. */
const isSaid = (lines: readonly Entry[], step: StepId, { path, answer }: Told): boolean =>
  lines.some(({ source, said }) => {
    if (source.from !== 'answer' || source.step !== step) return false;
    const group = source.path.slice(0, -1);
    if (!path.startsWith(group.map((part) => `${part}.`).join(''))) return false;
    return said.some((one) =>
      'text' in one ? one.text === answer : 'answer' in one && path.split('.').at(-1) === one.answer.path.at(-1),
    );
  });
