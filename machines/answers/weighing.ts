// What is asked before the sheet is weighed: whose views there are, how all options compare, and what is proportionate.
import { options } from '../vocabulary.ts';
import { choice, date, line, person, rows, spoken, words } from './field.ts';

/** Who can have a view. The child's own wishes have a page of their own too; here they stand beside everybody else's. */
export const voiceRoles = [
  'child',
  'mother',
  'father',
  'other-with-responsibility',
  'carer',
  'relative',
  'social-worker',
  'iro',
  'guardian',
  'advocate',
  'other',
] as const;

export const voices = {
  views: rows({
    who: choice(voiceRoles),
    person: person({
      field: 'who',
      is: ['mother', 'father', 'other-with-responsibility', 'carer', 'relative', 'advocate', 'other'],
    }),
    option: choice([...options, 'in-general']),
    position: choice(['wants-it', 'does-not-want-it', 'not-sure', 'did-not-say']),
    words: spoken(),
    saidOn: date({ past: true }),
    heardBy: line(),
  }),
  notHeard: words(),
} as const;

/** All options at once, and what is best told apart from what there is (Re B-S [2013] EWCA Civ 1146). */
export const comparing = {
  together: words(),
  bestAndAvailable: words(),
  notKnown: words(),
  writtenBy: line(),
  writtenOn: date({ past: true }),
} as const;

/** Whether the step is one that the harm calls for (Re F [2018] EWCA Civ 2761; H-W [2022] UKSC 17). */
export const proportionality = {
  harm: words(),
  likely: words(),
  serious: words(),
  reduces: words(),
  cost: words(),
  lessWouldDo: words(),
} as const;
