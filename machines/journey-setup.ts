// The events, context and guards of one child's journey, and the shape of a step and of a decision in it.
import { assign, setup } from 'xstate';
import type { Answers } from './answers/steps.ts';
import { decisions } from './rules/decisions.ts';
import type { Situation } from './rules/situation.ts';
import { type RuleName, type StepId, ruleNames } from './vocabulary.ts';

/** The situation as it grows with each answer, and the decisions a person chose to open although they do not hold. */
export interface JourneyContext extends Situation {
  readonly opened: readonly RuleName[];
}

/** One event for each step, carrying that step's whole answers. */
export type Submission = {
  [Step in StepId]: { readonly type: `${Step}.submit`; readonly answers: Answers[Step] };
}[StepId];

/** Every step can be passed over; nothing is recorded then. */
export type JourneyEvent = Submission | { readonly type: 'skip' };

/** A leaf state is a step that asks; a transient state is a decision that opens steps. */
export type JourneyMeta = { readonly step: StepId } | { readonly rule: RuleName; readonly opens: readonly StepId[] };

type Guards = { [Name in RuleName]: (args: { context: JourneyContext }) => boolean };

const guard =
  (name: RuleName) =>
  ({ context }: { context: JourneyContext }): boolean =>
    context.opened.includes(name) || decisions[name](context);

const guards = Object.fromEntries(ruleNames.map((name) => [name, guard(name)])) as Guards;

export const journeySetup = setup({
  types: {
    context: {} as JourneyContext,
    input: {} as Omit<JourneyContext, 'answers'>,
    events: {} as JourneyEvent,
    meta: {} as JourneyMeta,
  },
  guards,
  actions: {
    record: assign(({ context, event }, { step }: { step: StepId }) =>
      event.type === 'skip' ? {} : { answers: { ...context.answers, [step]: event.answers } },
    ),
  },
});

/** A step: it asks, listens to its own event alone, records the answers and goes on. `skip` goes on without. */
export const asks = <const Next extends string>(step: StepId, next: Next) => ({
  meta: { step },
  on: {
    [`${step}.submit`]: { target: next, actions: { type: 'record' as const, params: { step } } },
    skip: { target: next },
  },
});

/** A decision: where the rule holds, or the person opened it anyway, the first step it opens is asked. */
export const decides = <const Opens extends readonly [StepId, ...StepId[]], const Otherwise extends string>(
  rule: RuleName,
  opens: Opens,
  otherwise: Otherwise,
) => ({
  meta: { rule, opens },
  always: [{ guard: rule, target: opens[0] }, { target: otherwise }],
});
