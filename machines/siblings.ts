// The statechart of the together-or-apart assessment of a group, in the order of the guidance.
import { assign, setup } from 'xstate';
import type { SiblingPart, SiblingRuleName } from './sibling-vocabulary.ts';

/** What the way through the assessment depends on. */
export interface GroupFacts {
  /** Those who are looked at, and which of them are adopted already, or not born yet or born after the others left home. */
  readonly members: readonly { readonly isAdopted: boolean; readonly isLaterBorn: boolean }[];
  /** Under some arrangement, or some child's plan, somebody would live apart, or two of them live apart today. */
  readonly mayLiveApart: boolean;
}

/** One event for each part. Two of them carry what the way on depends on; every part can be passed over. */
export type GroupEvent =
  | { readonly type: 'who-counts.submit'; readonly members: GroupFacts['members'] }
  | { readonly type: 'judgement.submit'; readonly mayLiveApart: boolean }
  | { readonly type: `${Exclude<SiblingPart, 'who-counts' | 'judgement'>}.submit` }
  | { readonly type: 'skip' };

/** A leaf state is a part that asks; a transient state is a decision that opens one. */
export type GroupMeta =
  { readonly part: SiblingPart } | { readonly rule: SiblingRuleName; readonly opens: readonly SiblingPart[] };

/** The decisions, each a pure rule about the group. */
export const siblingDecisions: { readonly [Name in SiblingRuleName]: (facts: GroupFacts) => boolean } = {
  thereIsAGroup: ({ members }) => members.length > 1,
  someoneIsAdopted: ({ members }) => members.some(({ isAdopted }) => isAdopted),
  someoneIsLaterBorn: ({ members }) => members.some(({ isLaterBorn }) => isLaterBorn),
  someoneMayLiveApart: ({ mayLiveApart }) => mayLiveApart,
};

const groupSetup = setup({
  types: {
    context: {} as GroupFacts,
    events: {} as GroupEvent,
    meta: {} as GroupMeta,
  },
  guards: {
    thereIsAGroup: ({ context }) => siblingDecisions.thereIsAGroup(context),
    someoneIsAdopted: ({ context }) => siblingDecisions.someoneIsAdopted(context),
    someoneIsLaterBorn: ({ context }) => siblingDecisions.someoneIsLaterBorn(context),
    someoneMayLiveApart: ({ context }) => siblingDecisions.someoneMayLiveApart(context),
  },
  actions: {
    record: assign(({ event }) => {
      if (event.type === 'who-counts.submit') return { members: event.members };
      if (event.type === 'judgement.submit') return { mayLiveApart: event.mayLiveApart };
      return {};
    }),
  },
});

const asks = <const Next extends string>(part: SiblingPart, next: Next) => ({
  meta: { part },
  on: { [`${part}.submit`]: { target: next, actions: 'record' as const }, skip: { target: next } },
});

const decides = <const Opens extends readonly [SiblingPart, ...SiblingPart[]], const Otherwise extends string>(
  rule: SiblingRuleName,
  opens: Opens,
  otherwise: Otherwise,
) => ({ meta: { rule, opens }, always: [{ guard: rule, target: opens[0] }, { target: otherwise }] });

/**
 * Each child's own needs come first, then every pair both ways, then the group. A part that is passed over closes
 * nothing; only what there is nobody to ask about is left out.
 */
export const siblingAssessment = groupSetup.createMachine({
  id: 'siblings',
  context: { members: [], mayLiveApart: false },
  initial: 'who-counts',
  states: {
    'who-counts': asks('who-counts', 'isThereAGroup'),
    isThereAGroup: decides(
      'thereIsAGroup',
      [
        'own-needs',
        'pairs',
        'history',
        'prompts',
        'already-adopted',
        'later-born',
        'arrangements',
        'judgement',
        'if-apart',
      ],
      'done',
    ),
    'own-needs': asks('own-needs', 'pairs'),
    pairs: asks('pairs', 'history'),
    history: asks('history', 'prompts'),
    prompts: asks('prompts', 'isSomeoneAdopted'),
    isSomeoneAdopted: decides('someoneIsAdopted', ['already-adopted'], 'isSomeoneLaterBorn'),
    'already-adopted': asks('already-adopted', 'isSomeoneLaterBorn'),
    isSomeoneLaterBorn: decides('someoneIsLaterBorn', ['later-born'], 'arrangements'),
    'later-born': asks('later-born', 'arrangements'),
    arrangements: asks('arrangements', 'judgement'),
    judgement: asks('judgement', 'isAnyoneApart'),
    isAnyoneApart: decides('someoneMayLiveApart', ['if-apart'], 'done'),
    'if-apart': asks('if-apart', 'done'),
    done: { type: 'final' },
  },
});
