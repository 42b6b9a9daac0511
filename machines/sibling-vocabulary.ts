// The nouns of the assessment of a group: its parts and decisions, what is seen between two, and how far it has been told.

/** The parts of the assessment of a group of brothers and sisters, in the order in which the guidance asks. */
export const siblingParts = [
  'who-counts',
  'own-needs',
  'pairs',
  'history',
  'prompts',
  'already-adopted',
  'later-born',
  'arrangements',
  'judgement',
  'if-apart',
] as const;
export type SiblingPart = (typeof siblingParts)[number];

/** The decisions of that assessment: each opens the part that rests on it. */
export const siblingRuleNames = [
  'thereIsAGroup',
  'someoneIsAdopted',
  'someoneIsLaterBorn',
  'someoneMayLiveApart',
] as const;
export type SiblingRuleName = (typeof siblingRuleNames)[number];

/** What can make people think about separate homes. Each asks for thought, and none of them decides. */
export const separationPrompts = [
  'rivalry',
  'exploitation',
  'scapegoating',
  'alliances',
  'hierarchy',
  'sexualised-behaviour',
  'trauma-triggers',
  'parenting-role',
] as const;
export type SeparationPrompt = (typeof separationPrompts)[number];

/** What one child can be seen to do towards another. */
export const siblingDimensions = [
  'warmth',
  'comfort',
  'play',
  'loyalty',
  'sharing',
  'missing',
  'hostility',
  'rivalry',
  'fear',
  'hurt',
  'power',
  'parenting',
  'imitation',
] as const;
export type SiblingDimension = (typeof siblingDimensions)[number];

/** Why a pair matters to the plan, in the order in which pairs are taken. */
export const pairReasons = [
  'arrangements-differ',
  'worry-named',
  'live-together-now',
  'may-be-parted',
  'child-counts-them',
] as const;
export type PairReason = (typeof pairReasons)[number];

/** How far a direction has been told: nothing yet, not born yet, by one source alone, or by several. */
export const toldStates = ['missing', 'not-born', 'one-source', 'several'] as const;
export type Told = (typeof toldStates)[number];

/** What kind of arrangement it is: one home, some in one home, each in their own, or one move after another. */
export const arrangementKinds = ['together', 'part', 'apart', 'staggered'] as const;
export type ArrangementKind = (typeof arrangementKinds)[number];
