// The time limits of one child: each falls due on a day worked out by hand, and says what it was counted from.
import { describe, expect, it } from 'vitest';
import { happenings } from '../../machines/answers/forms.ts';
import { noDate } from '../../machines/case-edits.ts';
import { dateOf } from './journey-support.ts';
import { type Said, limitOf, temporary } from './timescale-support.ts';

const inCare = { cameIntoCare: '2026-11-02', placementStarted: '2026-11-02' };

describe('a time limit falls due', () => {
  const rows: readonly [sentence: string, id: string, said: Said, due: string][] = [
    [
      '20 working days after coming into care, for the first review',
      'time-review-first',
      { dates: { cameIntoCare: '2026-11-02' } },
      '2026-11-30',
    ],
    [
      'later over Christmas and New Year, which hold three bank holidays',
      'time-review-first',
      { dates: { cameIntoCare: '2026-12-14' }, asOf: '2026-12-14' },
      '2027-01-14',
    ],
    [
      'three months after the first review was held, for the second',
      'time-review-second',
      { dates: { cameIntoCare: '2026-08-03', reviewsHeld: 'one', lastReview: '2026-08-28' } },
      '2026-11-28',
    ],
    [
      'on the last day of the month, where the first review was on a day that month has not',
      'time-review-second',
      { dates: { cameIntoCare: '2026-11-02', reviewsHeld: 'one', lastReview: '2026-11-30' } },
      '2027-02-28',
    ],
    [
      'six months after the last review, once the second was held',
      'time-review-later',
      { dates: { reviewsHeld: 'two', lastReview: '2026-08-31' } },
      '2027-02-28',
    ],
    [
      '10 working days after the child was first placed, for the care plan',
      'time-care-plan',
      { dates: inCare },
      '2026-11-16',
    ],
    [
      '5 working days after this placement started, for its plan',
      'time-placement-plan',
      { dates: inCare },
      '2026-11-09',
    ],
    ['a week after this placement started, for the first visit', 'time-visit-first', { dates: inCare }, '2026-11-09'],
    [
      '20 working days after coming into care, for the health assessment',
      'time-health-first',
      { dates: inCare },
      '2026-11-30',
    ],
    [
      '10 working days after coming into care, for the education plan',
      'time-pep-first',
      { dates: inCare },
      '2026-11-16',
    ],
    [
      'at 16 weeks, for temporary approval under Regulation 24',
      'time-reg24-approval',
      { dates: { regulation24Started: '2026-09-01' } },
      '2026-12-22',
    ],
    [
      'at 24 weeks, once the extension was agreed',
      'time-reg24-25-total',
      { dates: { regulation24Started: '2026-09-01' }, steps: temporary('agreed') },
      '2027-02-16',
    ],
    [
      'in the 26th week of proceedings, where the day of issue is day one',
      'time-care-proceedings',
      { status: 'interim-care-order', dates: { proceedingsIssued: '2026-06-01' } },
      '2026-11-29',
    ],
    [
      'a year after a first supervision order was made',
      'time-supervision-order-first',
      { status: 'supervision-order', steps: { 'supervision-order': { madeOn: dateOf('2026-02-10') } } },
      '2027-02-10',
    ],
    [
      'three years after it, at the longest',
      'time-supervision-order-longest',
      { status: 'supervision-order', steps: { 'supervision-order': { madeOn: dateOf('2026-02-10') } } },
      '2029-02-10',
    ],
    [
      'three months after the 16th birthday, for the needs assessment of a pathway plan',
      'time-pathway-assessment',
      { born: '2010-12-05', dates: { cameIntoCare: '2020-01-06' } },
      '2027-03-05',
    ],
    [
      'at the planned second review, for the permanence plan',
      'time-permanence-plan',
      { dates: { cameIntoCare: '2026-08-03', reviewsHeld: 'one', lastReview: '2026-08-28', nextReview: '2026-11-24' } },
      '2026-11-24',
    ],
    [
      'at the second review, for the permanence plan, after that review as well',
      'time-permanence-plan',
      { dates: { cameIntoCare: '2026-01-05', reviewsHeld: 'two', lastReview: '2026-04-20' } },
      '2026-04-20',
    ],
  ];

  it.each(rows)('%s', (_, id, said, due) => {
    expect(limitOf(id, said)).toMatchObject({ due, missing: undefined, pastTheList: false });
  });

  it('on the 18th birthday, where a supervision order would otherwise run past it', () => {
    const said: Said = {
      ...{ status: 'supervision-order', born: '2009-06-01' },
      steps: { 'supervision-order': { madeOn: dateOf('2026-02-10') } },
    };
    expect(limitOf('time-supervision-order-first', said)).toMatchObject({ due: '2027-02-10', endsAt18: false });
    expect(limitOf('time-supervision-order-longest', said)).toMatchObject({ due: '2027-06-01', endsAt18: true });
  });

  it('on a day that says so when it lies past the listed bank holidays', () => {
    const said = { dates: { cameIntoCare: '2028-12-20' }, asOf: '2028-12-21' };
    expect(limitOf('time-review-first', said)).toMatchObject({ pastTheList: true });
  });
});

describe('an estimate', () => {
  it('of the second review is counted from the day the first falls due, while none was held', () => {
    expect(limitOf('time-review-second', { dates: { cameIntoCare: '2026-11-02', reviewsHeld: 'none' } })).toMatchObject(
      {
        ...{ due: '2027-02-28', basis: 'estimated' },
        trigger: { event: 'first review held', step: 'dates', question: 'cameIntoCare', date: '2026-11-30' },
      },
    );
  });

  it('of the second review is counted from the planned first one, where a day is planned', () => {
    const dates = { cameIntoCare: '2026-11-02', reviewsHeld: 'none', nextReview: '2026-11-26' };
    expect(limitOf('time-review-second', { dates })).toMatchObject({
      ...{ due: '2027-02-26', basis: 'estimated' },
      trigger: { question: 'nextReview', date: '2026-11-26' },
    });
  });

  it('gives way to the day itself once the first review was held', () => {
    const dates = { cameIntoCare: '2026-11-02', reviewsHeld: 'one', lastReview: '2026-11-20' };
    expect(limitOf('time-review-second', { dates })).toMatchObject({ due: '2027-02-20', basis: 'given' });
  });

  it('stands for the care plan, where the child has moved since the first placement', () => {
    const dates = { cameIntoCare: '2026-11-02', placementStarted: '2026-11-10' };
    expect(limitOf('time-care-plan', { dates })).toMatchObject({ due: '2026-11-16', basis: 'estimated' });
    expect(limitOf('time-care-plan', { dates: inCare })).toMatchObject({ due: '2026-11-16', basis: 'given' });
  });
});

describe('how a limit stands', () => {
  const first = (said: Said) => limitOf('time-review-first', said).status;
  const dates = { cameIntoCare: '2026-11-02' };

  it.each([
    ['due on the day itself', '2026-11-30', 'due'],
    ['passed on the day after', '2026-12-01', 'passed'],
    ['due a fortnight before', '2026-11-16', 'due'],
    ['coming before that', '2026-11-15', 'coming'],
  ])('is %s', (_, asOf, status) => {
    expect(first({ dates, asOf })).toBe(status);
  });

  it('is counted to the day of the meeting by whoever asks for that day', () => {
    expect(first({ dates, asOf: '2026-12-10', meetingOn: '2026-12-10' })).toBe('passed');
  });

  it('is kept when the record shows that the review was held, on the day it gives', () => {
    const held = { ...dates, reviewsHeld: 'one', lastReview: '2026-12-08' };
    expect(limitOf('time-review-first', { dates: held, asOf: '2026-12-10' })).toMatchObject({
      ...{ status: 'kept', due: '2026-11-30', doneOn: '2026-12-08' },
    });
  });

  it('is kept for the first two reviews after the third, with no day invented for them', () => {
    const said = { dates: { cameIntoCare: '2025-01-06', reviewsHeld: 'three-or-more', lastReview: '2026-09-01' } };
    expect(limitOf('time-review-first', said)).toMatchObject({ status: 'kept', doneOn: undefined });
    expect(limitOf('time-review-second', said)).toMatchObject({ status: 'kept', doneOn: undefined });
    expect(limitOf('time-review-later', said)).toMatchObject({ status: 'coming', due: '2027-03-01' });
  });

  it.each(happenings)('is told, and never called kept, when somebody says what happened: %s', (happened) => {
    const told = { 'time-health-first': { happened, on: noDate, note: 'The nurse was ill.' } };
    expect(limitOf('time-health-first', { dates, told }).status).toBe('told');
    expect(limitOf('time-pep-first', { dates, told }).status).toBe(limitOf('time-pep-first', { dates }).status);
  });

  it('is kept by the record, whatever was said of it before', () => {
    const told = { 'time-review-first': { happened: 'not-done', on: noDate, note: 'No room was free.' } } as const;
    const held = { ...dates, reviewsHeld: 'one', lastReview: '2026-12-08' };
    expect(limitOf('time-review-first', { dates: held, asOf: '2026-12-10', told }).status).toBe('kept');
  });

  it('starts again with every later review, whatever was said of one', () => {
    const told = { 'time-review-later': { happened: 'in-time', on: noDate, note: '' } } as const;
    const said = { dates: { reviewsHeld: 'two', lastReview: '2026-01-12' }, told };
    expect(limitOf('time-review-later', said)).toMatchObject({ status: 'passed', recurs: true });
  });

  it('is kept for proceedings once the court has made a care order', () => {
    const proceedings = { proceedingsIssued: '2026-01-05' };
    expect(limitOf('time-care-proceedings', { status: 'care-order', dates: proceedings }).status).toBe('kept');
    expect(limitOf('time-care-proceedings', { status: 'interim-care-order', dates: proceedings }).status).toBe(
      'passed',
    );
  });

  it('is kept for a temporary approval when the carer was approved in full', () => {
    const steps = {
      ...temporary('no'),
      'carer-arrangements': { carers: { p1: { livesHere: 'yes', arrangedBy: 'council', approval: 'approved' } } },
    };
    const said = { dates: { regulation24Started: '2026-03-02' }, steps };
    expect(limitOf('time-reg24-approval', said).status).toBe('kept');
    expect(limitOf('time-reg24-approval', { ...said, steps: temporary('no') }).status).toBe('passed');
  });

  it('says whether the review that is planned comes in time', () => {
    const planned = (nextReview: string) =>
      limitOf('time-review-later', { dates: { reviewsHeld: 'two', lastReview: '2026-08-03', nextReview } }).planned;
    expect(planned('2027-02-03')).toEqual({ on: '2027-02-03', late: false });
    expect(planned('2027-02-04')).toEqual({ on: '2027-02-04', late: true });
  });
});
