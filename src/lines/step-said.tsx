// Every question of a step with its answer in words, for the parts of the plan that are one step read back.
import { stepFields } from '../../machines/answers/steps.ts';
import { answersInWords } from '../words/answers-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { useNames } from '../words/use-names.ts';
import { SaidList } from './said-list.tsx';

type WholeStep =
  'comparing' | 'proportionality' | 'life-story' | 'sibling-needs' | 'siblings-together' | 'siblings-apart';

export function StepSaid({
  step,
  answers,
  leftOut = [],
}: {
  readonly step: WholeStep;
  readonly answers: object | undefined;
  /** Questions that stand somewhere else. */
  readonly leftOut?: readonly string[];
}) {
  const { words } = useGuidance();
  const { questions } = words.steps[step];
  const said = answersInWords(stepFields[step], { ...answers }, questions, useNames());
  const asked = Object.keys(stepFields[step]).filter((name) => !leftOut.includes(name));
  const items = asked.map((name) => ({
    id: name,
    label: questions[name]?.label,
    answer: said.find(({ path }) => path === name)?.answer,
  }));
  return <SaidList beside items={items} />;
}
