// The judgement of each option, as given or as still open. No judgement takes its option off the sheet.
import type { Answers } from '../answers/steps.ts';
import { isoDate } from '../rules/dates.ts';
import type { OptionId, StepId } from '../vocabulary.ts';
import type { SheetContext } from './context.ts';
import type { JudgementStatus, OptionJudgement } from './sheet.ts';

/** The step in which each option is judged. */
export const judgementSteps = {
  'stay-home': 'home-judgement',
  kinship: 'kinship-judgement',
  'return-home': 'return-judgement',
  sgo: 'sgo-judgement',
  cao: 'cao-judgement',
  adoption: 'adoption-judgement',
  ltf: 'ltf-judgement',
  residential: 'other-judgement',
} as const satisfies { readonly [Option in OptionId]: StepId };

const statusOf = ({ asked, child }: SheetContext, step: StepId): JudgementStatus =>
  asked.has(step) ? (child.steps[step]?.status ?? 'not-begun') : 'not-asked';

function judgementOf(context: SheetContext, option: OptionId): OptionJudgement {
  const step = judgementSteps[option];
  const given: Answers['home-judgement'] | undefined = context.answers[step];
  return {
    step,
    status: statusOf(context, step),
    judgement: given?.judgement === '' ? undefined : given?.judgement,
    reason: given?.reason ?? '',
    support: given?.support ?? '',
    judgedOn: isoDate(given?.judgedOn),
    whose: given?.whose ?? '',
    findOut: { what: given?.findOutWhat ?? '', who: given?.findOutWho ?? '', by: isoDate(given?.findOutBy) },
  };
}

/** The judgement of every option, in the same words for each. */
export const judgementsOf = (context: SheetContext): { readonly [Option in OptionId]: OptionJudgement } => ({
  'stay-home': judgementOf(context, 'stay-home'),
  kinship: judgementOf(context, 'kinship'),
  'return-home': judgementOf(context, 'return-home'),
  sgo: judgementOf(context, 'sgo'),
  cao: judgementOf(context, 'cao'),
  adoption: judgementOf(context, 'adoption'),
  ltf: judgementOf(context, 'ltf'),
  residential: judgementOf(context, 'residential'),
});
