// What the page of the gaps says around them, for people who work with the child and for families.
import type { Asker, Audience } from '../../machines/vocabulary.ts';

interface GapPageWords {
  readonly title: string;
  readonly lead: string;
  readonly missing: string;
  readonly none: string;
  readonly mend: string;
  readonly seeAbove: string;
  readonly questions: string;
  readonly questionsLead: string;
  readonly askers: Readonly<Record<Asker, string>>;
}

const professional: GapPageWords = {
  title: 'What is still missing',
  lead: 'Each gap leads to the place where it can be mended. None of this is a score, and an option is not better because less is missing from it.',
  missing: 'Gaps, and where to mend them',
  none: 'The checks find nothing missing now. They see only what is blank or does not fit together. Whether what is there is true, fair and enough is for people to judge.',
  mend: 'Where to mend it',
  seeAbove: 'See where to mend it',
  questions: 'Questions you may be asked',
  questionsLead:
    'The same gaps, as others in the case would put them. A question may be answered with what is known, with the reason why it is not, or with who finds out and by when.',
  askers: { judge: 'A judge', guardian: "The children's guardian", 'parents-lawyer': "The parents' lawyer" },
};

const family: GapPageWords = {
  title: 'What we still need to find out',
  lead: 'Each thing here has a link to the page where you can add it. This is not a test. A choice is not better because less is missing from it.',
  missing: 'What is missing',
  none: 'Nothing stands out as missing now. That does not say if it is enough. People still need to read it and think about it with you.',
  mend: 'Where you can add it',
  seeAbove: 'See where you can add it',
  questions: 'Questions people may ask',
  questionsLead:
    'You may be asked these, or you may want to ask them too. You can say what you know. "I do not know yet" is a fair answer.',
  askers: {
    judge: 'A judge may ask',
    guardian: 'The guardian, who speaks for the child in court, may ask',
    'parents-lawyer': 'The lawyer for mum or dad may ask',
  },
};

export const gapPageWords = (audience: Audience): GapPageWords => (audience === 'family' ? family : professional);
