// The words of the page on which one matter of the sheet is worked on, for people who work with the child and for families.
import type { SheetRow } from '../../machines/balance-sheet/rows.ts';
import type { Audience, StepId } from '../../machines/vocabulary.ts';

const professional = {
  lead: 'One matter, looked at across every option. Write what belongs to this child, weigh it in words, say what it rests on. Starting points from policy count for nothing until somebody makes them this child\u2019s.',
  add: 'Add a line',
  weigh: 'Weigh it, and say what it rests on',
  weighAgainst: 'Weigh it, say what it rests on and what would reduce it',
  own: 'Say what it means for this child',
  change: 'Change the words',
  aside: 'Set aside',
  setAside: 'Set aside, with the reason',
  save: 'Save this line',
  unsaved: 'typed, not saved yet',
} as const;

const family: typeof professional | { readonly [Key in keyof typeof professional]: string } = {
  lead: 'Here is one thing to think about for every choice. Write what is true for this child. You can say how much it matters and why. Nothing you write takes a choice away.',
  add: 'Add something',
  weigh: 'Say how much it matters',
  weighAgainst: 'Say how much it matters and what would help',
  own: 'Say what it means for this child',
  change: 'Change the words',
  aside: 'Leave it out',
  setAside: 'Left out, and why',
  save: 'Save',
  unsaved: 'not saved yet',
};

export type MatterWords = { readonly [Key in keyof typeof professional]: string };

export const matterWords = (audience: Audience): MatterWords => (audience === 'family' ? family : professional);

/** The step whose policy is shown beside each matter. */
export const policyOfRow: Readonly<Record<SheetRow, StepId>> = {
  what: 'away-opening',
  legal: 'applicants',
  wishes: 'wishes',
  needs: 'comparing',
  gains: 'comparing',
  losses: 'comparing',
  harm: 'proportionality',
  reduces: 'return-support',
  stability: 'ltf-considerations',
  'family-time': 'family-time',
  siblings: 'siblings-together',
  identity: 'identity',
  permanence: 'permanence-plan',
  delay: 'permanence-plan',
  views: 'voices',
  evidence: 'proportionality',
};
