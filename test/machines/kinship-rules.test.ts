// How a child could live with family or friends: each legal arrangement as a table, with its thresholds.
import { describe, expect, it } from 'vitest';
import { stepFields, stepSchemas } from '../../machines/answers/steps.ts';
import type { Values } from '../../machines/answers/shown.ts';
import { decisions } from '../../machines/rules/decisions.ts';
import { carersAskedIn } from '../../machines/rules/kinship.ts';
import { noLocalRules } from '../../machines/rules/local.ts';
import type { Situation } from '../../machines/rules/situation.ts';
import type { RuleName } from '../../machines/vocabulary.ts';
import { today } from './journey-support.ts';

/** A friend of the family with whom the family arranged that a child of 9 lives for 28 days or more: privately fostered. */
const friend: Values = {
  relation: 'friend-or-connected',
  arrangedBy: 'family',
  howLong: '28-days-or-more',
  approval: 'none',
};

interface About {
  readonly years?: number | undefined;
  readonly disabled?: string;
  readonly livesNow?: string;
  readonly legalStatus?: string;
}

/** A child and the arrangements with each carer; every carer is named in the network unless `named` says otherwise. */
function child(carers: Record<string, Values>, about: About = {}, named = Object.keys(carers)): Situation {
  const { years, disabled = '', livesNow = 'family-arrangement', legalStatus = 'none' } = about;
  return {
    age: { born: undefined, years: 'years' in about ? years : 9, unborn: false },
    answers: {
      'home-and-status': stepSchemas['home-and-status'].parse({ livesNow, legalStatus }),
      identity: stepSchemas.identity.parse({ disabled }),
      'family-network': stepSchemas['family-network'].parse({
        anyone: 'yes',
        carers: named.map((person) => ({ person })),
      }),
      'carer-arrangements': stepSchemas['carer-arrangements'].parse({ carers }),
    },
    local: noLocalRules,
    asOf: today,
  };
}

const holding = (situation: Situation): RuleName[] => {
  const ofKinship: readonly RuleName[] = [
    'familyArrangedTheCare',
    'careIsPrivateFostering',
    'carerHasTemporaryApproval',
    'carerIsOrWillBeApproved',
    'careIsOutsideTheRules',
  ];
  return ofKinship.filter((rule) => decisions[rule](situation));
};

describe('private fostering', () => {
  const rows: readonly [sentence: string, arrangement: Values, about: About, fostered: boolean][] = [
    ['is care by a friend, for 28 days or more, that the family arranged', {}, {}, true],
    ['is care by a relative who is none in law', { relation: 'other-relative' }, {}, true],
    ['is not care by a relative in law', { relation: 'relative-in-law' }, {}, false],
    ['is not care by somebody with parental responsibility', { relation: 'parental-responsibility' }, {}, false],
    ['is asked about while nobody knows the tie', { relation: 'not-known' }, {}, true],
    ['is asked about while nobody was asked the tie', { relation: '' }, {}, true],
    ['is not care for fewer than 28 days', { howLong: 'under-28-days' }, {}, false],
    ['is asked about while nobody knows for how long', { howLong: 'not-known' }, {}, true],
    ['is not care that the council arranged', { arrangedBy: 'council' }, {}, false],
    ['is not asked about while nobody knows who arranged it', { arrangedBy: 'not-known' }, {}, false],
    ['is of a child of 15', {}, { years: 15 }, true],
    ['is not of a child of 16', {}, { years: 16 }, false],
    ['is of a disabled child of 16', {}, { years: 16, disabled: 'yes' }, true],
    ['is of a disabled child of 17', {}, { years: 17, disabled: 'yes' }, true],
    ['is not of a child of 17 whose disability nobody knows', {}, { years: 17, disabled: 'not-known' }, false],
    ['is still asked about when nobody gave the age', {}, { years: undefined }, true],
    ['is of a child on a child protection plan', {}, { legalStatus: 'child-protection' }, true],
    ['is of a child under a supervision order', {}, { legalStatus: 'supervision-order' }, true],
    ['is not of a child accommodated under section 20', {}, { legalStatus: 'section-20' }, false],
    ['is not of a child under an interim care order', {}, { legalStatus: 'interim-care-order' }, false],
    ['is not of a child under a care order', {}, { legalStatus: 'care-order' }, false],
    ['is not of a child under a placement order', {}, { legalStatus: 'placement-order' }, false],
  ];

  it.each(rows)('%s', (_, arrangement, about, fostered) => {
    const situation = child({ p1: { ...friend, ...arrangement } }, about);
    expect(decisions.careIsPrivateFostering(situation)).toBe(fostered);
  });

  it('or a family arrangement is every home that the family found, and both are asked about only while a fact is missing', () => {
    const { relation, howLong, arrangedBy } = stepFields['carer-arrangements'].carers.fields;
    for (const one of relation.options) {
      for (const time of howLong.options) {
        for (const who of arrangedBy.options) {
          const found = holding(child({ p1: { relation: one, howLong: time, arrangedBy: who } }));
          const isOpen =
            (one === 'not-known' && time !== 'under-28-days') ||
            (time === 'not-known' && one !== 'relative-in-law' && one !== 'parental-responsibility');
          expect([one, time, who, found.length]).toEqual([one, time, who, who !== 'family' ? 0 : isOpen ? 2 : 1]);
        }
      }
    }
  });
});

describe('the other arrangements', () => {
  const rows: readonly [sentence: string, arrangement: Values, about: About, rules: RuleName[]][] = [
    [
      'care by a grandmother that the family arranged is a family arrangement',
      { relation: 'relative-in-law' },
      {},
      ['familyArrangedTheCare'],
    ],
    [
      'care for a fortnight by a friend is a family arrangement',
      { howLong: 'under-28-days' },
      {},
      ['familyArrangedTheCare'],
    ],
    [
      'temporary approval is looked at under Regulation 24',
      { arrangedBy: 'council', approval: 'temporary' },
      {},
      ['carerHasTemporaryApproval'],
    ],
    [
      'an approved carer is a connected-person foster carer',
      { arrangedBy: 'council', approval: 'approved' },
      {},
      ['carerIsOrWillBeApproved'],
    ],
    [
      'so is one who is being assessed',
      { arrangedBy: 'council', approval: 'in-assessment' },
      {},
      ['carerIsOrWillBeApproved'],
    ],
    ['nothing follows from an approval nobody knows of', { arrangedBy: 'council', approval: 'not-known' }, {}, []],
    [
      'a looked after child who lives with somebody nobody approved lives outside the rules',
      { livesHere: 'yes', arrangedBy: 'council' },
      { livesNow: 'kinship-placement', legalStatus: 'section-20' },
      ['careIsOutsideTheRules'],
    ],
    [
      'so does a child whom the council moved there, whatever the legal status',
      { livesHere: 'yes', arrangedBy: 'council' },
      { livesNow: 'kinship-placement', legalStatus: 'none' },
      ['careIsOutsideTheRules'],
    ],
    [
      'a temporarily approved carer is not outside the rules',
      { livesHere: 'yes', arrangedBy: 'council', approval: 'temporary' },
      { livesNow: 'kinship-placement', legalStatus: 'section-20' },
      ['carerHasTemporaryApproval'],
    ],
    [
      'a possible carer with whom the child does not live is not outside the rules',
      { livesHere: 'no', arrangedBy: 'council' },
      { livesNow: 'kinship-placement', legalStatus: 'section-20' },
      [],
    ],
    [
      'nor is one of whom nobody said whether the child lives there',
      { arrangedBy: 'council' },
      { livesNow: 'kinship-placement', legalStatus: 'section-20' },
      [],
    ],
    [
      'somebody with parental responsibility needs no approval as a foster carer',
      { relation: 'parental-responsibility', livesHere: 'yes', arrangedBy: 'council' },
      { livesNow: 'kinship-placement', legalStatus: 'care-order' },
      [],
    ],
    [
      'care that the family arranged is not outside the rules for a child who is not looked after',
      { relation: 'relative-in-law', livesHere: 'yes' },
      { livesNow: 'family-arrangement', legalStatus: 'none' },
      ['familyArrangedTheCare'],
    ],
    [
      'a child under a care order is in nobody’s private arrangement, because the authority decides where to live',
      { relation: 'relative-in-law', livesHere: 'no' },
      { legalStatus: 'care-order' },
      [],
    ],
    ['nor is a child under a placement order', { relation: 'relative-in-law' }, { legalStatus: 'placement-order' }, []],
  ];

  it.each(rows)('%s', (_, arrangement, about, rules) => {
    expect(holding(child({ p1: { ...friend, ...arrangement } }, about))).toEqual(rules);
  });

  it('are asked about when any one of several carers lives them', () => {
    const several = child({
      p1: { ...friend, relation: 'relative-in-law' },
      p2: friend,
      p3: { arrangedBy: 'council', approval: 'temporary' },
    });
    expect(holding(several)).toEqual(['familyArrangedTheCare', 'careIsPrivateFostering', 'carerHasTemporaryApproval']);
  });

  it('of somebody who is no longer named as a carer do not count', () => {
    expect(holding(child({ p1: friend }, {}, ['p2']))).toEqual([]);
    expect(holding(child({ p1: friend }, {}, []))).toEqual([]);
  });
});

describe('a step about one arrangement', () => {
  const carers = {
    p1: { ...friend, relation: 'relative-in-law' },
    p2: { arrangedBy: 'council', approval: 'temporary' },
    p3: { arrangedBy: 'council', approval: 'approved' },
  };

  it('is asked of the carers who are in it', () => {
    const situation = child(carers);
    expect(carersAskedIn('family-arrangement', situation)).toEqual(['p1']);
    expect(carersAskedIn('regulation-24', situation)).toEqual(['p2']);
    expect(carersAskedIn('approved-carer', situation)).toEqual(['p3']);
  });

  it('is asked of every carer when it was opened although nobody is in it', () => {
    expect(carersAskedIn('unregulated', child(carers))).toEqual(['p1', 'p2', 'p3']);
  });

  it('is unlike a step about all carers, which is asked of each', () => {
    expect(carersAskedIn('viability', child(carers))).toEqual(['p1', 'p2', 'p3']);
  });
});
