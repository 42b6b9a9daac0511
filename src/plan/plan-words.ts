// What the parts of the plan are called, for people who work with the child and for families.
import type { Audience } from '../../machines/vocabulary.ts';

/** The parts of the page in their order. */
export const planParts = [
  'plans',
  'would-change',
  'told',
  'not-realistic',
  'comparing',
  'proportionality',
  'family-time',
  'life-story',
  'roles',
  'decisions',
  'support',
  'actions',
  'limits',
] as const;
export type PlanPartId = (typeof planParts)[number];

interface PlanWords {
  readonly title: string;
  readonly lead: string;
  readonly parts: Readonly<Record<PlanPartId, string>>;
  readonly first: string;
  readonly second: string;
  readonly proposed: string;
  readonly supportLead: string;
  readonly against: string;
  readonly helpByItself: string;
  readonly noHelp: string;
  readonly limitsLead: string;
  readonly noLimits: string;
}

const professional: PlanWords = {
  title: 'The plan',
  lead: 'A proposal with its reasons, drawn from what was answered. Each part leads to the questions behind it. Nothing on this page decides or approves anything.',
  parts: {
    plans: 'The plan and the second plan',
    'would-change': 'What would change the plan',
    told: 'The child and the plan',
    'not-realistic': 'Not realistic now, and why',
    comparing: 'All options compared',
    proportionality: 'Whether the plan is in proportion',
    'family-time': 'Family time',
    'life-story': 'Life story work',
    roles: 'Who does what',
    decisions: 'Who decides what from day to day',
    support: 'Support, and who provides it',
    actions: 'Actions',
    limits: 'Dates and time limits',
  },
  first: 'The plan',
  second: 'The second plan',
  proposed: 'Proposed',
  supportLead:
    'What speaks against each option, with what would reduce it. It covers every option and not only the plan, because an option is compared with the help it could have.',
  against: 'What speaks against it',
  helpByItself: 'Other help that was named',
  noHelp: 'Nothing against these options and no help for them is recorded yet',
  limitsLead:
    'Worked out from the dates in the record. Where the law or a policy counts in working days, weekends and bank holidays are left out. Check each date before relying on it.',
  noLimits: 'Nothing in the record so far starts a time limit.',
};

const family: PlanWords = {
  title: 'The plan so far',
  lead: 'This is what has been put forward and why. It comes from the answers on the other pages. Nothing here is decided yet.',
  parts: {
    plans: 'The plan and the second plan',
    'would-change': 'What could change the plan',
    told: 'The child and the plan',
    'not-realistic': 'What could not work right now, and why',
    comparing: 'All the choices side by side',
    proportionality: 'Is this more than is needed?',
    'family-time': 'Seeing family',
    'life-story': "The child's story",
    roles: 'Who does what',
    decisions: 'Who can say yes to what',
    support: 'Help, and who gives it',
    actions: 'Things to do',
    limits: 'Dates to keep',
  },
  first: 'The plan',
  second: 'The second plan',
  proposed: 'Put forward',
  supportLead:
    'Each choice has things that are hard. This shows what could help, and who would give that help. It is here for all the choices.',
  against: 'What is hard',
  helpByItself: 'More help that was named',
  noHelp: 'Nothing hard is written here yet, and no help, for these choices',
  limitsLead: 'These days come from the dates you and others gave. Please check each one with the social worker.',
  noLimits: 'There are no dates to show yet.',
};

export const planWords = (audience: Audience): PlanWords => (audience === 'family' ? family : professional);
