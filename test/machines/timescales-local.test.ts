// The time limits that an authority sets beside the national ones, or alone, and what rules and content know of each other.
import { describe, expect, it } from 'vitest';
import { nationalRules } from '../../machines/rules/timescale-rules.ts';
import { timescaleTriggers } from '../../machines/vocabulary.ts';
import { national, policies } from './sheet-support.ts';
import { type Said, idsOf, limitOf } from './timescale-support.ts';

describe("an authority's own limit", () => {
  const dates = {
    cameIntoCare: '2026-08-03',
    placementStarted: '2026-08-04',
    reviewsHeld: 'one',
    lastReview: '2026-08-28',
  };
  const ownOf = (beside: string, id: string, said: Said = {}) =>
    limitOf(id, { dates, beside, ...said }).local.map(({ timescale, due, status }) => [timescale.id, due, status]);

  it.each([
    ['Bolton', 'bolton', 'time-review-second', 'bolton-time-review-second', '2026-11-02', 'passed'],
    ['DBC', 'dbc', 'time-review-second', 'dbc-time-review-second', '2026-11-02', 'passed'],
    ['DBC', 'dbc', 'time-review-first', 'dbc-time-review-first', '2026-08-31', 'kept'],
    ['DBC', 'dbc', 'time-care-plan', 'dbc-time-care-plan', '2026-08-13', 'passed'],
    ['DBC', 'dbc', 'time-placement-plan', 'dbc-time-placement-plan', '2026-08-14', 'passed'],
    ['Bradford', 'bradford', 'time-permanence-plan', 'bradford-time-permanence-plan', '2026-11-23', 'due'],
  ])('of %s stands beside the national one with its own day', (_, beside, id, own, due, status) => {
    expect(ownOf(beside, id)).toEqual([[own, due, status]]);
    expect(limitOf(id, { dates, beside }).due).not.toBe(due);
  });

  it('of one authority is not shown beside another, or beside the national position alone', () => {
    for (const beside of ['bradford', 'dorset', 'sandwell', 'national']) {
      expect(ownOf(beside, 'time-review-second')).toEqual([]);
    }
  });

  it('of Dorset has the permanence plan reviewed every 12 weeks, once the second review was held', () => {
    const held = { dates: { ...dates, reviewsHeld: 'two', lastReview: '2026-10-05' }, beside: 'dorset' };
    expect(limitOf('dorset-time-plan-review', held)).toMatchObject({
      ...{ due: '2026-12-28', national: undefined, recurs: true, status: 'coming' },
    });
    expect(idsOf({ dates, beside: 'dorset' })).not.toContain('dorset-time-plan-review');
  });

  it('of DBC sends out the minutes of a planning meeting within 10 working days', () => {
    const said = { dates, beside: 'dbc', meetingOn: '2026-12-16', asOf: '2026-12-16' };
    expect(limitOf('dbc-time-minutes', said)).toMatchObject({
      ...{ due: '2027-01-04', trigger: { step: 'meeting', question: 'on' } },
    });
    expect(idsOf({ dates, beside: 'dbc' })).not.toContain('dbc-time-minutes');
  });

  it('of DBC has planning meetings before the reviews of a child in section 20 care, and of no other', () => {
    expect(limitOf('dbc-time-meeting-second', { dates, beside: 'dbc' }).due).toBe('2026-11-28');
    expect(limitOf('dbc-time-meeting-third', { dates, beside: 'dbc' }).due).toBe('2027-05-28');
    const onCareOrder = idsOf({ dates, beside: 'dbc', status: 'care-order' });
    expect(onCareOrder.filter((id) => id.startsWith('dbc-time-meeting'))).toEqual([]);
  });

  it.each([
    [
      'the review that is planned after the birthday',
      { nextReview: '2027-01-12', lastReview: '2026-10-01' },
      '2027-01-12',
    ],
    ['the review that was held after it', { nextReview: '2027-05-12', lastReview: '2026-12-20' }, '2026-12-20'],
    ['the latest day on which that review can fall', { lastReview: '2026-10-01' }, '2027-06-05'],
  ])('of Bradford has Staying Put considered at %s', (_, reviews, due) => {
    const said = { born: '2010-12-05', beside: 'bradford', asOf: '2026-12-21', dates: { ...dates, ...reviews } };
    expect(limitOf('bradford-time-staying-put', said)).toMatchObject({ due, basis: 'estimated' });
  });
});

describe('the rules and the content', () => {
  it('know one another: every national limit of the plan is in the content, with a trigger that is looked up', () => {
    const known = new Set<string>(timescaleTriggers);
    const shown = national.timescales.filter(({ id }) => nationalRules.has(id));
    expect(shown).toHaveLength(nationalRules.size);
    expect(shown.filter(({ trigger }) => !known.has(trigger))).toEqual([]);
  });

  it('set every local limit beside a national one that the plan shows, or alone', () => {
    const besides = policies.flatMap(({ timescales }) => timescales.flatMap((one) => one.besides ?? []));
    expect(besides.length).toBeGreaterThan(0);
    expect(besides.filter((id) => !nationalRules.has(id))).toEqual([]);
  });
});
