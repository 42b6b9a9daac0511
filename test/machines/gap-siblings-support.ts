// One case for each gap about brothers and sisters, with the edits that mend it.
import { type FormAnswers, type FormId, formSchemas } from '../../machines/answers/forms.ts';
import type { Values } from '../../machines/answers/shown.ts';
import { type Edit, noDate } from '../../machines/case-edits.ts';
import {
  addArrangement,
  addConcern,
  addObservation,
  addOther,
  editArrangement,
  editConcern,
  keepAccount,
  keepAdopted,
  keepEffect,
  keepLaterBorn,
  keepTouch,
} from '../../machines/sibling-edits.ts';
import { dateOf } from './journey-support.ts';
import type { Mended } from './mended.ts';
import { answered } from './sheet-support.ts';

/** The first child has a brother or sister: the other child of the case, "c2". */
const has = (answers: Values = {}): Edit => answered('c1', 'siblings', { any: 'yes', ...answers });
const counts = has({ whoCounts: { c2: { counts: 'yes', tie: 'full', childSays: 'My Bee.' } } });
const form = <Form extends FormId>(name: Form, answers: Values): FormAnswers[Form] => formSchemas[name].parse(answers);
const says = (from: string, to: string): Edit => keepAccount(from, to, form('account', { says: 'We made a den.' }));
const together: Edit = addArrangement(
  form('arrangement', { name: 'With Gran', homes: [{ who: ['c1', 'c2'], where: 'Gran' }] }),
);
const parted: Edit = addArrangement(
  form('arrangement', { name: 'Two homes', homes: [{ who: ['c1'] }, { who: ['c2'] }] }),
);
const effect = {
  speaksFor: 'Near school.',
  speaksAgainst: 'Loses Bee.',
  now: 'A quiet room.',
  life: 'No Bee at bedtime.',
};
const means = (answers: Values): Edit => keepEffect('g1', 'c1', form('effect', answers));
const judgedApart = (answers: Values): Edit => answered('c1', 'siblings-together', { plan: 'apart', ...answers });
const apartSaid = {
  explanation: 'There is no room for two beds.',
  explainedBy: 'Gran',
  bringTogether: 'A second bed in the loft.',
  nextLook: dateOf('2027-02-01'),
};
const told = (answers: Values): Edit => answered('c1', 'siblings-apart', answers);
const worry = { between: ['c1', 'c2'], what: 'Both hit out over the tablet.' };
const thought = {
  serious: 'A bruise once.',
  long: 'Since May.',
  tried: 'A tablet each.',
  mended: 'with-help',
} as const;
const adopted: Edit = addOther({ label: 'Dot', lives: 'adopted', about: '' });
const baby: Edit = addOther({ label: 'Baby', lives: 'not-born', about: '' });

/** Each gap once there and once mended. */
export const siblingsMended = {
  'sibling-not-said-by-child': { there: [has()], mend: [counts] },
  'direction-missing': { there: [counts, says('c1', 'c2')], mend: [says('c2', 'c1')] },
  'direction-one-source': {
    there: [counts, says('c1', 'c2')],
    mend: [addObservation('c1', 'c2', form('observation', { what: 'Kept half of the cake for Bee.', saw: 'Teacher' }))],
  },
  'separation-thought-unfinished': {
    there: [counts, addConcern({ ...form('concern', worry), prompt: 'rivalry' })],
    mend: [editConcern('w1', thought)],
  },
  'adopted-not-asked': {
    there: [counts, adopted],
    mend: [keepAdopted('p4', form('adoptedSibling', { adoptersSay: 'A letter each year.' }))],
  },
  'later-born-not-planned': {
    there: [counts, baby],
    mend: [
      keepLaterBorn('p4', form('laterBorn', { plan: 'With Gran.', sameHome: 'Asked in May.', meet: 'In the garden.' })),
    ],
  },
  'one-arrangement': { there: [counts, together], mend: [parted] },
  'arrangement-one-sided': { there: [counts, parted, means({ ...effect, speaksFor: '' })], mend: [means(effect)] },
  'arrangement-without-effect': { there: [counts, parted, means({ ...effect, life: '' })], mend: [means(effect)] },
  'arrangement-without-option': {
    there: [counts, parted, means(effect)],
    mend: [means({ ...effect, options: ['kinship'] })],
  },
  'siblings-not-judged': { there: [counts], mend: [judgedApart({})] },
  'apart-without-why': {
    there: [counts, judgedApart({})],
    mend: [judgedApart({ planWhy: 'She is scared of him at night.' })],
  },
  'resources-without-welfare': {
    there: [counts, judgedApart({}), parted, editArrangement('g1', { resources: 'No home for two was found.' })],
    mend: [judgedApart({ planWhy: 'She is scared of him at night.' })],
  },
  'apart-not-explained': {
    there: [counts, judgedApart({}), told({ ...apartSaid, explainedBy: '' })],
    mend: [told(apartSaid)],
  },
  'sibling-no-family-time': {
    there: [counts, judgedApart({})],
    mend: [
      keepTouch('c2', 'c1', form('touch', { how: 'both', often: 'Each Sunday.', reviewedOn: dateOf('2027-02-01') })),
    ],
  },
  'apart-no-next-look': {
    there: [counts, judgedApart({}), told({ ...apartSaid, nextLook: noDate })],
    mend: [told(apartSaid)],
  },
  'sibling-look-passed': {
    there: [counts, judgedApart({}), told({ ...apartSaid, nextLook: dateOf('2026-11-20') })],
    mend: [told(apartSaid)],
  },
  'plans-do-not-fit': {
    there: [counts, parted, judgedApart({ plan: 'all-together', arrangement: 'g1' })],
    mend: [judgedApart({ plan: 'apart', arrangement: 'g1' })],
  },
} as const satisfies { readonly [gap: string]: Mended };
