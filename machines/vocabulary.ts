// The nouns everyone shares: stages, steps, options, judgements and the names of rules.

export const audiences = ['social-worker', 'trainee', 'family'] as const;
export type Audience = (typeof audiences)[number];

/** The options of the balance sheet in their one fixed order. The order is of enquiry, never of weight. */
export const options = ['stay-home', 'kinship', 'return-home', 'sgo', 'cao', 'adoption', 'ltf', 'residential'] as const;
export type OptionId = (typeof options)[number];

export const judgements = ['realistic', 'realistic-with-support', 'not-known', 'not-realistic-now'] as const;
export type Judgement = (typeof judgements)[number];

/** Every step of one child's journey, by stage, in the order in which the guidance asks. */
export const stageSteps = {
  about: ['home-and-status', 'dates', 'wishes', 'identity', 'network'],
  'stay-home': ['home-support', 'supervision-order', 'home-risks', 'home-judgement'],
  kinship: [
    'family-network',
    'family-meeting',
    'carer-arrangements',
    'family-arrangement',
    'private-fostering',
    'regulation-24',
    'approved-carer',
    'unregulated',
    'viability',
    'kinship-judgement',
  ],
  'return-home': [
    'return-changes',
    'return-indicators',
    'earlier-return',
    'earlier-return-review',
    'long-time-in-care',
    'placement-with-parents',
    'third-review',
    'return-support',
    'return-judgement',
  ],
  away: [
    'away-opening',
    'applicants',
    'sgo-considerations',
    'sgo-judgement',
    'cao-considerations',
    'cao-judgement',
    'adoption-questions',
    'adoption-considerations',
    'adoption-judgement',
    'todays-carers',
    'ltf-considerations',
    'ltf-judgement',
    'sixteen-and-over',
    'other-arrangements',
    'other-judgement',
  ],
  siblings: ['siblings', 'sibling-needs', 'siblings-together', 'siblings-apart'],
  weighing: ['voices', 'comparing', 'proportionality'],
  plan: ['permanence-plan', 'family-time', 'life-story', 'roles-and-decisions'],
} as const;

export type StageId = keyof typeof stageSteps;
export type StepId = (typeof stageSteps)[StageId][number];

export const stages: readonly StageId[] = [
  'about',
  'stay-home',
  'kinship',
  'return-home',
  'away',
  'siblings',
  'weighing',
  'plan',
];
export const steps: readonly StepId[] = stages.flatMap((stage) => [...stageSteps[stage]]);

/** The decisions of the journey: each is a named pure rule and opens the steps that rest on it. */
export const ruleNames = [
  'childHasComeIntoCare',
  'childIsOnSupervisionOrder',
  'someoneInTheNetworkCouldCare',
  'familyArrangedTheCare',
  'careIsPrivateFostering',
  'carerHasTemporaryApproval',
  'carerIsOrWillBeApproved',
  'careIsOutsideTheRules',
  'childLivesAwayFromHome',
  'earlierReturnEnded',
  'moreThanTwoYearsInCare',
  'childIsUnderCareOrder',
  'thirdReviewReached',
  'someoneCouldApply',
  'childLivesWithFosterCarers',
  'childIs16OrOver',
  'childHasBrothersOrSisters',
  'childMayLiveApart',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** Rules in which authorities differ. Content chooses the value; the named provision is its source. */
export const localRuleValues = {
  thirdReviewWithoutProgress: ['return-stops-with-exceptions', 'return-stays-open', 'not-said'],
  anotherReturnAfterBreakdown: ['not-expected-unless-changed', 'not-said'],
  reunificationModelAfterTwoYears: ['nspcc-model', 'not-said'],
  entryToCareAgreedBy: ['head-of-service', 'head-of-service-and-panel', 'not-said'],
  regulation24AgreedBy: [
    'head-of-service',
    'nominated-officer',
    'assistant-director',
    'director-of-operations',
    'not-said',
  ],
  careOrderHomeAgreedBy: ['director-of-operations', 'not-said'],
  checklistSource: ['own-three-columns', 'own-four-columns', 'borrowed'],
} as const;
export type LocalRuleName = keyof typeof localRuleValues;
export type LocalRules = { readonly [Name in LocalRuleName]: (typeof localRuleValues)[Name][number] };

/** The events from which a time limit can be counted, as content names them. */
export const timescaleTriggers = [
  'child becomes looked after',
  'first placement starts',
  'placement starts',
  'first review of a child in section 20 care',
  'first review held',
  'second review',
  'second review of a child in section 20 care',
  'third review of a child in section 20 care',
  'last review held',
  'first review after the 16th birthday',
  '16th birthday, or becoming eligible later',
  'temporary approval given',
  'application issued',
  'order made',
  'planning meeting held',
] as const;
export type TimescaleTrigger = (typeof timescaleTriggers)[number];

/** What a sheet or a plan can lack, each found by a rule and never counted or scored. */
export const gapIds = [
  'typed-not-saved',
  'no-childs-words',
  'identity-not-told',
  'identity-of-plan',
  'family-meeting-not-offered',
  'no-parents-view',
  'parent-not-heard',
  'not-judged',
  'not-realistic-without-reason',
  'not-realistic-without-date',
  'nothing-for',
  'nothing-against',
  'only-starters',
  'last-one-standing',
  'evidence-awaited',
  'weight-without-why',
  'words-changed',
  'decisive-on-opinion',
  'nothing-reduces',
  'nobody-provides',
  'not-compared',
  'not-proportionate',
  'no-plan',
  'plan-without-why',
  'plan-not-realistic',
  'plan-without-support',
  'lifelong-effect',
  'no-contingency',
  'contingency-same',
  'contingency-not-ready',
  'nothing-would-change-it',
  'child-and-plan',
  'no-family-time',
  'family-time-without-why',
  'sibling-not-said-by-child',
  'direction-missing',
  'direction-one-source',
  'separation-thought-unfinished',
  'adopted-not-asked',
  'later-born-not-planned',
  'one-arrangement',
  'arrangement-one-sided',
  'arrangement-without-effect',
  'arrangement-without-option',
  'siblings-not-judged',
  'apart-without-why',
  'resources-without-welfare',
  'apart-not-explained',
  'sibling-no-family-time',
  'apart-no-next-look',
  'sibling-look-passed',
  'plans-do-not-fit',
  'no-life-story',
  'action-without-owner',
  'date-passed',
] as const;
export type GapId = (typeof gapIds)[number];

/** Who puts the questions that a sheet must be able to answer. */
export const askers = ['judge', 'guardian', 'parents-lawyer'] as const;
export type Asker = (typeof askers)[number];
