// Gaps about brothers and sisters: where each begins and ends, on whose list it stands, and where it is mended.
import { describe, expect, it } from 'vitest';
import { type FormAnswers, type FormId, formSchemas } from '../../machines/answers/forms.ts';
import { type Edit, addChild, blankBirth, noDate } from '../../machines/case-edits.ts';
import * as edit from '../../machines/sibling-edits.ts';
import type { GapId } from '../../machines/vocabulary.ts';
import { gapsIn } from './gap-support.ts';
import { dateOf, today } from './journey-support.ts';
import { answered, caseWith } from './sheet-support.ts';

const form = <Form extends FormId>(name: Form, answers: Partial<FormAnswers[Form]>): FormAnswers[Form] =>
  formSchemas[name].parse(answers);
const three = ['c1', 'c2', 'c3'];
const any: readonly Edit[] = [
  addChild({ label: 'C', birth: { ...blankBirth(), years: '2' } }),
  ...three.map((id) => answered(id, 'siblings', { any: 'yes' })),
];
const planned = (child: string, plan: string, arrangement = ''): Edit =>
  answered(child, 'siblings-together', { plan, arrangement, planWhy: 'He sleeps where it is quiet.' });
const homes = (...who: string[][]): Edit =>
  edit.addArrangement(form('arrangement', { homes: who.map((one) => ({ id: '', who: one, where: '' })) }));

/** The places of a gap on the list of a child, in a case of three children. */
const placesFor = (gap: GapId, id: string, ...edits: readonly Edit[]) =>
  gapsIn(caseWith(...any, ...edits), [], id)
    .filter((one) => one.id === gap)
    .flatMap(({ places }) => places);
/** On whose list a gap stands. */
const listsWith = (gap: GapId, ...edits: readonly Edit[]) =>
  three.filter((id) => placesFor(gap, id, ...edits).length > 0);

describe('plans that do not fit', () => {
  const gap = 'plans-do-not-fit';

  it('are on the list of both children whose plans say different things, and on that of no third', () => {
    const contrary = [planned('c1', 'all-together'), planned('c2', 'apart')];
    expect(listsWith(gap, ...contrary)).toEqual(['c1', 'c2']);
    expect(listsWith(gap, ...contrary, planned('c3', 'not-known'))).toEqual(['c1', 'c2']);
    expect(placesFor(gap, 'c1', ...contrary)).toEqual([{ at: 'sibling-part', part: 'judgement' }]);
    expect(listsWith(gap, ...contrary, planned('c2', 'all-together'))).toEqual([]);
  });

  it('are those of two children who follow two arrangements, and not of one who follows none', () => {
    const compared = [homes(three), homes(['c1', 'c2'], ['c3'])];
    const follow = (one: string, other: string) => [
      ...compared,
      planned('c1', 'staggered', one),
      planned('c2', 'staggered', other),
      planned('c3', 'staggered'),
    ];
    expect(listsWith(gap, ...follow('g1', 'g2'))).toEqual(['c1', 'c2']);
    expect(listsWith(gap, ...follow('g2', 'g2'))).toEqual([]);
  });

  it('are that of one child alone whose arrangement says otherwise than the plan', () => {
    const apart = [homes(['c1'], ['c2', 'c3']), planned('c1', 'all-together', 'g1')];
    expect(listsWith(gap, ...apart)).toEqual(['c1']);
    expect(listsWith(gap, ...apart, planned('c1', 'apart', 'g1'))).toEqual([]);
  });
});

describe('how two who live apart keep in touch', () => {
  const gap = 'sibling-no-family-time';
  const reviewedOn = dateOf('2027-02-01');
  const places = (touch: Partial<FormAnswers['touch']>) =>
    placesFor(gap, 'c1', planned('c1', 'apart'), edit.keepTouch('c2', 'c1', form('touch', touch)));
  const [withBoth, withThird] = ['c2', 'c3'].map((other) => ({ at: 'pair', one: 'c1', other }));

  it.each(['direct', 'indirect', 'both'] as const)('is looked at again on a day that is said: %s', (how) => {
    expect(places({ how, reviewedOn })).toEqual([withThird]);
    expect(places({ how, reviewedOn: noDate })).toEqual([withBoth, withThird]);
  });

  it('can be not at all for now, with the reason', () => {
    expect(places({ how: 'none-for-now', reviewedOn })).toEqual([withBoth, withThird]);
    expect(places({ how: 'none-for-now', reviewedOn, why: ' ' })).toEqual([withBoth, withThird]);
    expect(places({ how: 'none-for-now', reviewedOn, why: 'She asked for a year of rest.' })).toEqual([withThird]);
  });

  it('is not known while nobody said, whatever day was set', () => {
    expect(places({ how: 'not-known', reviewedOn, why: 'Nobody asked.' })).toEqual([withBoth, withThird]);
  });

  it('is asked for on the list of the other child too, by the plan of one', () => {
    expect(placesFor(gap, 'c2', planned('c1', 'apart'))).toEqual([{ at: 'pair', one: 'c2', other: 'c1' }]);
  });
});

describe('the next look for a child who lives apart', () => {
  const whole = { bringTogether: 'A bed in the loft.', nextLook: dateOf('2027-02-01') };

  it.each([{ bringTogether: ' ' }, { nextLook: noDate }])(
    'needs a day, and what could bring them together: %o',
    (blank) => {
      const places = (answers: Partial<typeof whole>) =>
        placesFor('apart-no-next-look', 'c1', planned('c1', 'apart'), answered('c1', 'siblings-apart', answers));
      expect(places({ ...whole, ...blank })).toEqual([{ at: 'step', step: 'siblings-apart' }]);
      expect(places(whole)).toEqual([]);
    },
  );
});

describe('a day to look again', () => {
  const gap = 'sibling-look-passed';
  const yesterday = dateOf('2026-11-20');
  const tomorrow = dateOf('2026-11-22');
  const apart: readonly Edit[] = [
    planned('c1', 'apart'),
    edit.addOther({ label: 'Dot', lives: 'adopted', about: '' }),
    edit.addOther({ label: 'Bean', lives: 'not-born', about: '' }),
  ];
  const papers = ['c1'];

  const looks = [
    [{ at: 'step', step: 'siblings-apart' }, (day) => answered('c1', 'siblings-apart', { nextLook: day })],
    [
      { at: 'pair', one: 'c1', other: 'c2' },
      (day) => edit.keepTouch('c1', 'c2', form('touch', { how: 'both', reviewedOn: day })),
    ],
    [
      { at: 'sibling-part', part: 'already-adopted' },
      (day) => edit.keepAdopted('p4', form('adoptedSibling', { papers, lookAgain: day })),
    ],
    [
      { at: 'sibling-part', part: 'later-born' },
      (day) => edit.keepLaterBorn('p5', form('laterBorn', { papers, lookAgain: day })),
    ],
  ] as const satisfies readonly (readonly [object, (day: typeof noDate) => Edit])[];

  it.each(looks)('that has passed is a gap there: %o', (place, onDay) => {
    expect(placesFor(gap, 'c1', ...apart, onDay(yesterday))).toEqual([place]);
    expect(placesFor(gap, 'c1', ...apart, onDay(dateOf(today)))).toEqual([]);
    expect(placesFor(gap, 'c1', ...apart, onDay(tomorrow))).toEqual([]);
    expect(placesFor(gap, 'c1', ...apart, onDay(noDate))).toEqual([]);
  });

  it('stands in all four places where all four have passed, and on the list of no child whose it is not', () => {
    const passed = looks.map(([, onDay]) => onDay(yesterday));
    expect(placesFor(gap, 'c1', ...apart, ...passed)).toEqual(looks.map(([place]) => place));
    expect(passed.map((one) => listsWith(gap, ...apart, one))).toEqual([['c1'], ['c1', 'c2'], ['c1'], ['c1']]);
  });
});

describe('what was told for the papers of few', () => {
  it('mends the gap for everybody: it asks what was said, and not where it stands', () => {
    const dot = edit.addOther({ label: 'Dot', lives: 'adopted', about: '' });
    const asked = edit.keepAdopted('p4', form('adoptedSibling', { asked: 'yes', papers: [] }));
    expect(listsWith('adopted-not-asked', dot)).toEqual(three);
    expect(listsWith('adopted-not-asked', dot, asked)).toEqual([]);
    const bean = edit.addOther({ label: 'Bean', lives: 'not-born', about: '' });
    const told = { plan: 'With Gran.', sameHome: 'Asked in May.', meet: 'In the garden.', papers: ['c2'] };
    expect(listsWith('later-born-not-planned', bean)).toEqual(three);
    expect(listsWith('later-born-not-planned', bean, edit.keepLaterBorn('p4', form('laterBorn', told)))).toEqual([]);
  });
});

describe('a worry', () => {
  const thought: Partial<FormAnswers['concern']> = {
    between: ['c1', 'c2'],
    what: 'She sits on his bed until he gives in.',
    serious: 'He goes without sleep.',
    long: 'Since the summer.',
    tried: 'A lamp each.',
    mended: 'with-help',
  };

  it.each(['what', 'serious', 'long', 'tried', 'mended'] as const)('is thought through only with %s', (blank) => {
    const worry = (answers: Partial<FormAnswers['concern']>): Edit =>
      edit.addConcern({ prompt: 'rivalry', ...form('concern', answers) });
    expect(listsWith('separation-thought-unfinished', worry(thought))).toEqual([]);
    expect(listsWith('separation-thought-unfinished', worry({ ...thought, [blank]: '' }))).toEqual(['c1', 'c2']);
  });
});

describe('what an arrangement would mean for a child', () => {
  const gap = 'arrangement-without-option';
  const means = (answers: Partial<FormAnswers['effect']>, child = 'c1'): readonly Edit[] => [
    homes(three),
    edit.keepEffect('g1', child, form('effect', answers)),
  ];

  it('stands in no column of the sheet until it is said under which option it would hold, and the gap says so', () => {
    for (const told of ['speaksFor', 'speaksAgainst', 'makesItWork', 'now', 'life', 'childSays'] as const) {
      expect(placesFor(gap, 'c1', ...means({ [told]: 'A quiet room.' }))).toEqual([{ at: 'arrangement', id: 'g1' }]);
      expect(placesFor(gap, 'c1', ...means({ [told]: 'A quiet room.', options: ['ltf'] }))).toEqual([]);
    }
  });

  it('is not asked for an option while nothing is told of it, nor because of what it would mean for another child', () => {
    expect(listsWith(gap, ...means({}))).toEqual([]);
    expect(listsWith(gap, ...means({ now: 'A quiet room.' }, 'c2'))).toEqual(['c2']);
  });
});
