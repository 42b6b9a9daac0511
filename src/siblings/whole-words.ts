// What the paper with the whole assessment says of itself.
import type { Audience } from '../../machines/vocabulary.ts';

const professional = {
  title: 'The whole assessment',
  link: 'Read or print the whole assessment',
  leftOut: 'Left out of the group for now, with what was said of them',
  group: 'The group as a whole',
  later: 'Left for later',
  noReason: 'no reason was given',
  worries: 'None of these decides anything, alone or together. Each of them asks for thought.',
  notLooked: 'Not looked at yet',
  nothingTold: 'Nothing told yet of',
  keptOff: 'Told as somebody adopted, and for no papers so far',
  noPlanHere: 'No plan is made here for',
  noTouch: 'Nothing recorded yet of how they keep in touch',
  noResources: 'Nothing about resources is recorded yet.',
  notParted: 'As things stand, nothing says which two of them would live apart.',
} as const;

const family: WholeWords = {
  title: 'All of it, to read',
  link: 'Read or print all of it',
  leftOut: 'Left out for now',
  group: 'All of them',
  later: 'Left for later',
  noReason: 'we did not say why',
  worries: 'No worry here decides anything. Each one is there to be thought about.',
  notLooked: 'Not looked at yet',
  nothingTold: 'Nothing told yet about',
  keptOff: 'Told as adopted, but not for any papers yet',
  noPlanHere: 'No plan is made here for',
  noTouch: 'We have not said yet how these keep in touch',
  noResources: 'Nothing is written down about this yet.',
  notParted: 'So far nothing says that two of them would live apart.',
};

type WholeWords = { readonly [Key in keyof typeof professional]: string };

export const wholeWords = (audience: Audience): WholeWords => (audience === 'family' ? family : professional);
