// What a form that belongs to no step refuses: the few answers without which it says nothing, and answers that do not fit.
import { describe, expect, it } from 'vitest';
import { formProblems } from '../../machines/answers/form-problems.ts';
import { type FormId, formFields } from '../../machines/answers/forms.ts';
import type { Field, ProblemId } from '../../machines/answers/field.ts';
import type { Values } from '../../machines/answers/shown.ts';
import { dateOf, today } from './journey-support.ts';

const said = (form: FormId, answers: Values) =>
  formProblems(form, answers, today).map(({ path, problem }): [string, ProblemId] => [path.join('.'), problem]);

const rows: readonly [sentence: string, form: FormId, answers: Values, problems: [string, ProblemId][]][] = [
  [
    'a line without words or a side',
    'entry',
    { text: ' \n', side: '' },
    [
      ['side', 'choose-one'],
      ['text', 'text-missing'],
    ],
  ],
  ['a line with words and a side', 'entry', { text: 'She sings to him.', side: 'for' }, []],
  ['a side that is none', 'entry', { text: 'So.', side: 'sideways' }, [['side', 'choose-one']]],
  [
    'a name longer than a line',
    'entry',
    { text: 'So.', side: 'for', whose: 'x'.repeat(201) },
    [['whose', 'line-too-long']],
  ],
  ['a weight without its reason: it is a gap, and never blocks', 'weighing', { weight: 'decisive' }, []],
  ['no weight at all', 'weighing', {}, []],
  ['a weight that is taken back, which asks for no reason', 'weighing', { weight: 'none' }, []],
  ['a weight that is none of those', 'weighing', { weight: 'heavy' }, [['weight', 'choose-one']]],
  ['help of which nothing is known yet', 'support', {}, []],
  ['help by a day that is not in the calendar', 'support', { by: dateOf('2026-02-31') }, [['by', 'date-not-real']]],
  ['help by a day to come', 'support', { by: dateOf('2027-02-01') }, []],
  ['a starting point made this child’s in no words', 'starter', { text: '' }, [['text', 'text-missing']]],
  ['a line set aside without a reason', 'setAside', { why: '  ' }, [['why', 'why-missing']]],
  ['a line set aside with a reason', 'setAside', { why: 'It was another child.' }, []],
  [
    'evidence without what it is or of which kind',
    'evidence',
    {},
    [
      ['what', 'text-missing'],
      ['kind', 'choose-one'],
    ],
  ],
  [
    'evidence of a day to come',
    'evidence',
    { what: 'Log', kind: 'fact', on: dateOf('2026-11-22') },
    [['on', 'date-in-future']],
  ],
  ['a time limit of which nothing is said', 'limit', {}, [['happened', 'choose-one']]],
  ['a thing done late with no reason', 'limit', { happened: 'late', note: ' ' }, [['note', 'why-missing']]],
  ['a thing not done with no reason', 'limit', { happened: 'not-done' }, [['note', 'why-missing']]],
  ['a thing not done with its reason', 'limit', { happened: 'not-done', note: 'Nobody was asked.' }, []],
  ['a thing done in time, with nothing more to say', 'limit', { happened: 'in-time', on: dateOf(today) }, []],
  [
    'a thing done on a day to come',
    'limit',
    { happened: 'in-time', on: dateOf('2026-11-22') },
    [['on', 'date-in-future']],
  ],
  ['a brother or sister without a name', 'sibling', { label: ' ', lives: 'kin' }, [['label', 'text-missing']]],
  ['a brother or sister of whom only the name is known', 'sibling', { label: 'Big J' }, []],
  ['something seen of which nobody says what', 'observation', { saw: 'School' }, [['what', 'text-missing']]],
  [
    'something that will be seen tomorrow',
    'observation',
    { what: 'Waited at the gate.', on: dateOf('2026-11-22') },
    [['on', 'date-in-future']],
  ],
  ['something seen by nobody knows whom: it is told, and its source is asked for', 'observation', { what: 'So.' }, []],
  ['a worry without what was seen', 'concern', { between: ['c1', 'c2'] }, [['what', 'text-missing']]],
  ['a worry that is only begun, with nothing thought through', 'concern', { what: 'Bites him.' }, []],
  ['a matter of safety without what was seen or said', 'safetyConcern', {}, [['what', 'text-missing']]],
  ['a child’s account of which nothing was heard yet', 'account', {}, []],
  [
    'a next look at a day that is not in the calendar',
    'adoptedSibling',
    { lookAgain: dateOf('2026-02-31') },
    [['lookAgain', 'date-not-real']],
  ],
  ['a next look at a day to come', 'laterBorn', { lookAgain: dateOf('2027-02-01') }, []],
  ['evidence of today', 'evidence', { what: 'Log', kind: 'fact', on: dateOf(today) }, []],
];

const forms: readonly FormId[] = [
  'entry',
  'weighing',
  'support',
  'starter',
  'setAside',
  'evidence',
  'limit',
  'sibling',
  'observation',
  'account',
  'pairHistory',
  'touch',
  'pairLater',
  'ownHistory',
  'siblingHistory',
  'promptLook',
  'concern',
  'safetyConcern',
  'adoptedSibling',
  'laterBorn',
  'arrangement',
  'effect',
];

describe('a form that belongs to no step', () => {
  it.each(rows)(
    'names what is wrong in the order of its questions, and nothing else: %s',
    (_, form, answers, problems) => {
      expect(said(form, answers)).toEqual(problems);
    },
  );

  it('is one of those that are there', () => {
    expect(forms).toEqual(Object.keys(formFields));
  });

  it('never throws over answers of another kind, and refuses the longest of texts in every box', () => {
    for (const form of forms) {
      for (const [name, field] of Object.entries<Field>(formFields[form])) {
        if (field.kind !== 'words') continue;
        const shown = field.when ? { [field.when.field]: field.when.is[0] } : {};
        const problems = said(form, { ...shown, [name]: 'x'.repeat(20_001) });
        expect(problems).toContainEqual([name, 'text-too-long']);
        expect(() => said(form, { ...shown, [name]: 5 })).not.toThrow();
      }
    }
  });
});
