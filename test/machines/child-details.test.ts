// What is refused of a child's name and age before the journey begins.
import { describe, expect, it } from 'vitest';
import { childProblems } from '../../machines/answers/child-details.ts';
import type { ProblemId } from '../../machines/answers/field.ts';
import { type ChildDetails, addChild, blankBirth } from '../../machines/case-edits.ts';
import { emptyCase } from '../../machines/case-file.ts';
import { ageOf } from '../../machines/child-journey.ts';
import { dateOf, today } from './journey-support.ts';
import { childIn } from './sheet-support.ts';

type Birth = ChildDetails['birth'];

const withName = (label: string, birth: Birth = blankBirth()) => addChild({ label, birth })(emptyCase('test')).children;
const born = (iso: string): Birth => ({ ...blankBirth(), kind: 'born', born: dateOf(iso) });
const years = (text: string): Birth => ({ ...blankBirth(), years: text });

describe('the name of a child', () => {
  const rows: readonly [sentence: string, label: string, problem: ProblemId | undefined][] = [
    ['cannot be empty', '', 'label-missing'],
    ['cannot be spaces alone', '  ', 'label-missing'],
    ['can be an initial', 'B', undefined],
    ['cannot be one that another child here has', 'A', 'label-twice'],
    ['cannot be another child’s in small letters and with spaces', ' a ', 'label-twice'],
    ['can be 60 characters long', 'x'.repeat(60), undefined],
    ['cannot be 61 characters long', 'x'.repeat(61), 'label-too-long'],
  ];

  it.each(rows)('%s', (_, label, problem) => {
    const found = childProblems({ label, birth: blankBirth() }, withName('A'), today);
    expect(found).toEqual(problem ? [{ path: ['label'], problem }] : []);
  });
});

describe('the age of a child', () => {
  const ages: readonly [sentence: string, birth: Birth, problem: ProblemId | undefined][] = [
    ['can be left open', years(''), undefined],
    ['can be 0', years('0'), undefined],
    ['can be 17', years(' 17 '), undefined],
    ['cannot be 18, when childhood ends', years('18'), 'age-not-a-child'],
    ['cannot be 40', years('40'), 'age-not-a-child'],
    ['cannot be below 0', years('-1'), 'age-not-a-number'],
    ['cannot be in letters', years('seven'), 'age-not-a-number'],
    ['cannot be a fraction', years('7.5'), 'age-not-a-number'],
    ['is not checked for a child not yet born', { ...years('seven'), kind: 'unborn' }, undefined],
    [
      'is not read from years that were typed before a date of birth was chosen',
      { ...born(''), years: '40' },
      undefined,
    ],
  ];

  it.each(ages)('%s', (_, birth, problem) => {
    const found = childProblems({ label: 'B', birth }, [], today);
    expect(found).toEqual(problem ? [{ path: ['birth', 'years'], problem }] : []);
  });

  const births: readonly [sentence: string, birth: Birth, problem: ProblemId | undefined][] = [
    ['can be 17 years and 364 days', born('2008-11-22'), undefined],
    ['cannot be 18 years to the day', born('2008-11-21'), 'age-not-a-child'],
    ['can be nothing, on the day of birth', born(today), undefined],
    ['cannot be told from a day that has not come', born('2026-11-22'), 'date-in-future'],
    ['cannot be told from a day that is none', born('2020-02-31'), 'date-not-real'],
    ['cannot be told from half a date', { ...born(''), born: { day: '1', month: '', year: '' } }, 'date-not-real'],
    ['can be left open where a date is asked for', born(''), undefined],
  ];

  it.each(births)('%s', (_, birth, problem) => {
    const found = childProblems({ label: 'B', birth }, [], today);
    expect(found).toEqual(problem ? [{ path: ['birth', 'born'], problem }] : []);
  });

  it('that is accepted in years is the age that the rules see', () => {
    for (let age = 0; age < 18; age += 1) {
      const [child] = withName('B', years(` ${age} `));
      expect(child && ageOf(child)).toEqual({ born: undefined, years: age, unborn: false });
    }
  });

  it('that is accepted with zeros in front is the age that the rules see', () => {
    const birth = years('007');
    expect(childProblems({ label: 'B', birth }, [], today)).toEqual([]);
    expect(withName('B', birth).map((child) => ageOf(child).years)).toEqual([7]);
  });

  it('of a date of birth is the date, and of a child not yet born neither', () => {
    const dated = childIn({ ...emptyCase('test'), children: withName('B', born('2020-02-29')) });
    expect(ageOf(dated)).toEqual({ born: '2020-02-29', years: undefined, unborn: false });
    const unborn = childIn({
      ...emptyCase('test'),
      children: withName('B', { ...born('2020-02-29'), years: '3', kind: 'unborn' }),
    });
    expect(ageOf(unborn)).toEqual({ born: undefined, years: undefined, unborn: true });
  });
});
