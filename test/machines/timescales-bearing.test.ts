// Which time limits bear on a child, and what is asked for where the day to count from is not given.
import { describe, expect, it } from 'vitest';
import { nationalRules } from '../../machines/rules/timescale-rules.ts';
import { policies } from './sheet-support.ts';
import { type Said, idsOf, limitOf, limitsOf, temporary } from './timescale-support.ts';

const inCare = { cameIntoCare: '2026-11-02', placementStarted: '2026-11-02' };

describe('a limit without a date', () => {
  it.each<[string, string, Said, string]>([
    ['coming into care', 'time-review-first', {}, 'dates.cameIntoCare'],
    ['the start of this placement', 'time-placement-plan', {}, 'dates.placementStarted'],
    ['the first review', 'time-review-second', { dates: { reviewsHeld: 'one' } }, 'dates.lastReview'],
    ['the last review', 'time-review-later', { dates: { reviewsHeld: 'three-or-more' } }, 'dates.lastReview'],
    ['the temporary approval', 'time-reg24-approval', { steps: temporary('no') }, 'dates.regulation24Started'],
    ['the application', 'time-care-proceedings', { status: 'interim-care-order' }, 'dates.proceedingsIssued'],
    ['the order', 'time-supervision-order-first', { status: 'supervision-order' }, 'supervision-order.madeOn'],
    ['birth', 'time-pathway-assessment', { years: '16' }, 'child.born'],
  ])('asks for the day of %s', (_, id, said, missing) => {
    expect(limitOf(id, said)).toMatchObject({ due: undefined, status: 'no-date', missing });
  });

  it('comes after all that have one, and those come in the order of their days', () => {
    const found = limitsOf({ dates: { cameIntoCare: '2026-11-02' }, beside: 'dbc' }).map(({ due }) => due ?? '9999');
    expect(found).toEqual([...found].sort());
    expect(found.at(-1)).toBe('9999');
  });
});

describe('a limit that does not bear on a child is not there', () => {
  it('on one who lives at home on no order', () => {
    const steps = { 'home-and-status': { livesNow: 'with-parents', legalStatus: 'child-in-need' } };
    for (const { card } of policies) expect(idsOf({ steps, beside: card.id, meetingOn: '2026-11-20' })).toEqual([]);
  });

  it('on one in proceedings, whose care plan follows section 31A', () => {
    expect(idsOf({ dates: inCare })).toContain('time-care-plan');
    expect(idsOf({ dates: inCare, status: 'interim-care-order' })).not.toContain('time-care-plan');
    expect(idsOf({ dates: { ...inCare, proceedingsIssued: '2026-11-05' } })).not.toContain('time-care-plan');
  });

  it('before the age of 15, for what falls due at 16', () => {
    expect(idsOf({ years: '14', beside: 'bradford' }).filter((id) => /pathway|staying/.test(id))).toEqual([]);
    expect(idsOf({ years: '15', beside: 'bradford' }).filter((id) => /pathway|staying/.test(id))).toHaveLength(2);
  });

  it('for a temporary approval that was not given, or an extension that was not agreed', () => {
    const ofRegulation24 = (said: Said) => idsOf(said).filter((id) => id.startsWith('time-reg'));
    expect(ofRegulation24({ dates: inCare })).toEqual([]);
    expect(ofRegulation24({ steps: temporary('asked-for') })).toEqual(['time-reg24-approval']);
    expect(ofRegulation24({ steps: temporary('agreed') })).toEqual(['time-reg24-25-total']);
  });

  it('where it is counted back, or from a day that nobody is asked for', () => {
    const all = new Set([
      ...idsOf({ dates: inCare, born: '2010-12-05' }),
      ...idsOf({ status: 'supervision-order' }),
      ...idsOf({ status: 'interim-care-order', dates: { ...inCare, reviewsHeld: 'two' }, steps: temporary('no') }),
      ...idsOf({ steps: temporary('agreed') }),
    ]);
    expect([...all].sort()).toEqual([...nationalRules.keys()].sort());
  });
});
