// The family of the balance sheet's tests: two children, a grandmother who could care, and what was said so far.
import type { Edit } from '../../machines/case-edits.ts';
import { answered, caseWith } from './sheet-support.ts';

const inFosterCare = answered('c1', 'home-and-status', { livesNow: 'foster-care', legalStatus: 'care-order' });
export const grandmother = answered('c1', 'family-network', {
  anyone: 'yes',
  carers: [{ person: 'p1', willing: 'yes', able: 'with-support', ownWords: 'He can have the back room.' }],
});

/** Two children of one family: A lives with foster carers, B at home under a care order. */
export const twoChildren = (...more: Edit[]) =>
  caseWith(
    inFosterCare,
    grandmother,
    answered('c1', 'wishes', {
      ownWords: 'I miss my bed.',
      wishesByOption: [
        { option: 'kinship', words: 'Gran makes it all right.' },
        { option: 'ltf', words: 'I like the dog here.' },
      ],
    }),
    answered('c1', 'home-risks', {
      risks: [
        {
          harm: 'Goes to school hungry',
          likely: 'likely',
          serious: 'serious',
          evidence: 'School log, May',
          reduces: 'Breakfast club',
          whoProvides: 'School',
        },
      ],
      protective: [{ text: 'An uncle comes every day', whose: 'the mother' }],
    }),
    answered('c2', 'home-and-status', { livesNow: 'with-parents', legalStatus: 'care-order' }),
    answered('c2', 'placement-with-parents', { assessment: 'done', assessmentFound: 'Settled since March' }),
    ...more,
  );
