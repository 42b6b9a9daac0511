// Every decision of the journey as a table, each row a sentence from the guidance.
import { describe, expect, it } from 'vitest';
import { stepFields, stepSchemas } from '../../machines/answers/steps.ts';
import type { Values } from '../../machines/answers/shown.ts';
import { decisions } from '../../machines/rules/decisions.ts';
import { noLocalRules } from '../../machines/rules/local.ts';
import { type Situation, isLookedAfter, isUnderCareOrder, yearsOld } from '../../machines/rules/situation.ts';
import type { LocalRules } from '../../machines/vocabulary.ts';
import { dateOf, localOf, places, today } from './journey-support.ts';

interface Said {
  readonly home?: Values;
  readonly dates?: Values;
  readonly returned?: string;
  readonly inMind?: readonly string[];
  readonly siblings?: string;
  readonly disabled?: string;
  readonly years?: number;
  readonly born?: string;
  readonly unborn?: boolean;
  readonly local?: LocalRules;
}

/** A child of whom only this is said. */
const child = (said: Said = {}): Situation => ({
  age: { born: said.born, years: said.years, unborn: said.unborn ?? false },
  answers: {
    ...(said.home && { 'home-and-status': stepSchemas['home-and-status'].parse(said.home) }),
    ...(said.dates && { dates: stepSchemas.dates.parse(said.dates) }),
    ...(said.disabled && { identity: stepSchemas.identity.parse({ disabled: said.disabled }) }),
    ...(said.returned && { 'earlier-return': stepSchemas['earlier-return'].parse({ returned: said.returned }) }),
    ...(said.inMind && { 'away-opening': stepSchemas['away-opening'].parse({ inMind: said.inMind }) }),
    ...(said.siblings && { siblings: stepSchemas.siblings.parse({ any: said.siblings }) }),
  },
  local: said.local ?? noLocalRules,
  asOf: today,
});

const livesNow = stepFields['home-and-status'].livesNow.options;
const statuses = stepFields['home-and-status'].legalStatus.options;
type Place = (typeof livesNow)[number];
type Status = (typeof statuses)[number];

describe('where a child lives', () => {
  const away: { readonly [Home in Place]: boolean } = {
    'with-parents': false,
    'with-one-parent': false,
    'family-arrangement': true,
    'kinship-placement': true,
    'foster-care': true,
    'prospective-adopters': true,
    'with-order-holder': true,
    'childrens-home': true,
    'supported-accommodation': true,
    hospital: false,
    'not-born': false,
    elsewhere: true,
    'not-known': false,
  };

  it.each(livesNow)('is away from home, or not, for a child with no order: %s', (place) => {
    expect(decisions.childLivesAwayFromHome(child({ home: { livesNow: place, legalStatus: 'none' } }))).toBe(
      away[place],
    );
  });

  it('is away from home in hospital only for a child who is looked after', () => {
    const inHospital = (legalStatus: Status) => child({ home: { livesNow: 'hospital', legalStatus } });
    expect(statuses.filter((status) => decisions.childLivesAwayFromHome(inHospital(status)))).toEqual([
      'section-20',
      'interim-care-order',
      'care-order',
      'placement-order',
    ]);
  });

  it('is not away from home while nobody has said where', () => {
    expect(decisions.childLivesAwayFromHome(child())).toBe(false);
    expect(
      decisions.childLivesAwayFromHome(child({ home: { livesNow: 'not-known', legalStatus: 'care-order' } })),
    ).toBe(false);
  });

  it('is with foster carers, or foster carers are in mind, where today’s carers are asked about', () => {
    const fostered = livesNow.filter((place) =>
      decisions.childLivesWithFosterCarers(child({ home: { livesNow: place, legalStatus: 'section-20' } })),
    );
    expect(fostered).toEqual(['foster-care']);
    expect(decisions.childLivesWithFosterCarers(child({ inMind: ['todays-foster-carers'] }))).toBe(true);
    expect(decisions.childLivesWithFosterCarers(child({ inMind: ['adopters'] }))).toBe(false);
  });
});

describe('what the law says about a child', () => {
  const meaning: {
    readonly [S in Status]: {
      readonly lookedAfter: boolean;
      readonly careOrder: boolean;
      readonly supervised: boolean;
    };
  } = {
    none: { lookedAfter: false, careOrder: false, supervised: false },
    'child-in-need': { lookedAfter: false, careOrder: false, supervised: false },
    'child-protection': { lookedAfter: false, careOrder: false, supervised: false },
    'pre-proceedings': { lookedAfter: false, careOrder: false, supervised: false },
    'section-20': { lookedAfter: true, careOrder: false, supervised: false },
    'interim-care-order': { lookedAfter: true, careOrder: true, supervised: false },
    'care-order': { lookedAfter: true, careOrder: true, supervised: false },
    'placement-order': { lookedAfter: true, careOrder: false, supervised: false },
    'interim-supervision-order': { lookedAfter: false, careOrder: false, supervised: false },
    'supervision-order': { lookedAfter: false, careOrder: false, supervised: true },
    'not-known': { lookedAfter: false, careOrder: false, supervised: false },
  };

  it.each(statuses)('is read from the legal status alone: %s', (legalStatus) => {
    for (const place of livesNow) {
      const situation = child({ home: { livesNow: place, legalStatus } });
      expect({
        lookedAfter: isLookedAfter(situation),
        careOrder: isUnderCareOrder(situation) && decisions.childIsUnderCareOrder(situation),
        supervised: decisions.childIsOnSupervisionOrder(situation),
      }).toEqual(meaning[legalStatus]);
    }
  });

  it('is not guessed at before it was asked', () => {
    expect([isLookedAfter(child()), decisions.childIsUnderCareOrder(child())]).toEqual([false, false]);
    expect(decisions.childIsOnSupervisionOrder(child())).toBe(false);
  });
});

describe('coming into care', () => {
  const rows: readonly [sentence: string, place: Place, status: Status, cameIn: boolean][] = [
    ['a child on a care order at home came into care', 'with-parents', 'care-order', true],
    ['a child accommodated in a family arrangement came into care', 'family-arrangement', 'section-20', true],
    ['a child in a home the council found came into care', 'kinship-placement', 'not-known', true],
    ['a child with foster carers came into care', 'foster-care', 'none', true],
    ['a child in a children’s home came into care', 'childrens-home', 'none', true],
    ['a child in supported accommodation came into care', 'supported-accommodation', 'none', true],
    ['a child with prospective adopters came into care', 'prospective-adopters', 'not-known', true],
    ['a child with the holder of an order did not, unless looked after', 'with-order-holder', 'none', false],
    ['a child whose family found the home did not', 'family-arrangement', 'none', false],
    ['a child somewhere else did not, unless looked after', 'elsewhere', 'none', false],
    ['a child at home under a supervision order did not', 'with-one-parent', 'supervision-order', false],
    ['a newborn in hospital did not, unless looked after', 'hospital', 'pre-proceedings', false],
    ['a child not yet born did not', 'not-born', 'pre-proceedings', false],
  ];

  it.each(rows)('%s', (_, place, legalStatus, cameIn) => {
    expect(decisions.childHasComeIntoCare(child({ home: { livesNow: place, legalStatus } }))).toBe(cameIn);
  });
});

describe('how long a child has been in care', () => {
  const since = (iso: string, local = localOf('bolton')) => child({ dates: { cameIntoCare: dateOf(iso) }, local });

  it('is more than two years on the day after the second anniversary, and not on the day itself', () => {
    expect(decisions.moreThanTwoYearsInCare(since('2024-11-22'))).toBe(false);
    expect(decisions.moreThanTwoYearsInCare(since('2024-11-21'))).toBe(false);
    expect(decisions.moreThanTwoYearsInCare(since('2024-11-20'))).toBe(true);
  });

  it('bears on the path only where the policy names a model for it: in Bolton', () => {
    const asking = places.filter(([, local]) => decisions.moreThanTwoYearsInCare(since('2020-01-01', local)));
    expect(asking.map(([place]) => place)).toEqual(['bolton']);
  });

  it('is not known without a real date', () => {
    expect(decisions.moreThanTwoYearsInCare(child({ local: localOf('bolton') }))).toBe(false);
    expect(decisions.moreThanTwoYearsInCare(child({ dates: {}, local: localOf('bolton') }))).toBe(false);
  });
});

describe('the third review', () => {
  const inCare = { livesNow: 'foster-care', legalStatus: 'care-order' };

  it('is reached once three or more reviews were held, where return then stops: in Bolton and DBC', () => {
    const held = stepFields.dates.reviewsHeld.options;
    const reached = places.flatMap(([place, local]) =>
      held
        .filter((reviewsHeld) => decisions.thirdReviewReached(child({ home: inCare, dates: { reviewsHeld }, local })))
        .map((reviewsHeld) => `${place} ${reviewsHeld}`),
    );
    expect(reached).toEqual(['bolton three-or-more', 'dbc three-or-more']);
  });

  it('says nothing of a child who is home already', () => {
    const home = { livesNow: 'with-parents', legalStatus: 'care-order' };
    const situation = child({ home, dates: { reviewsHeld: 'three-or-more' }, local: localOf('bolton') });
    expect(decisions.thirdReviewReached(situation)).toBe(false);
  });
});

describe('an earlier return home', () => {
  it('is looked at again only when it ended', () => {
    const answers = stepFields['earlier-return'].returned.options;
    expect(answers.filter((returned) => decisions.earlierReturnEnded(child({ returned })))).toEqual(['yes-and-ended']);
    expect(decisions.earlierReturnEnded(child())).toBe(false);
  });
});

describe('how old a child is', () => {
  const rows: readonly [sentence: string, said: Said, sixteen: boolean][] = [
    ['a child is 16 on the birthday', { born: '2010-11-21' }, true],
    ['a child is 15 on the day before the birthday', { born: '2010-11-22' }, false],
    ['a child of 16 in whole years is 16', { years: 16 }, true],
    ['a child of 15 in whole years is not', { years: 15 }, false],
    ['a date of birth leads where both are there', { born: '2020-01-01', years: 17 }, false],
    ['a child not yet born is not', { unborn: true, years: 17 }, false],
    ['a child whose age nobody gave is not taken to be 16', {}, false],
  ];

  it.each(rows)('%s', (_, said, sixteen) => {
    expect(decisions.childIs16OrOver(child(said))).toBe(sixteen);
  });

  it('is nothing at all before birth, and not known when nobody said', () => {
    expect([yearsOld(child({ unborn: true })), yearsOld(child())]).toEqual([0, undefined]);
  });
});

describe('brothers and sisters', () => {
  it('are thought about together once the child has any', () => {
    const answers = stepFields.siblings.any.options;
    expect(answers.filter((any) => decisions.childHasBrothersOrSisters(child({ siblings: any })))).toEqual(['yes']);
    expect(decisions.childHasBrothersOrSisters(child())).toBe(false);
  });
});
