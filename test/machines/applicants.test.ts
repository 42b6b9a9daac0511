// The routes to special guardianship and a child arrangements order, as the Children Act sets them out.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Applicant } from '../../machines/rules/applicant-facts.ts';
import { type BarId, type Order, type RouteId, routeIds, routesTo } from '../../machines/rules/applicants.ts';
import type { Situation } from '../../machines/rules/situation.ts';
import { adult, applicant, child, orders } from './applicant-support.ts';

const printedRoutes = z.array(z.object({ id: z.string() }));

const ids = (order: Order, who: Applicant, situation: Situation, certainty: string): RouteId[] =>
  routesTo(order, who, situation)
    .routes.filter((route) => route.certainty === certainty)
    .map(({ id }) => id);
const routeOf = (order: Order, who: Applicant, situation: Situation, id: RouteId) =>
  routesTo(order, who, situation).routes.find((route) => route.id === id);

describe('the list of routes', () => {
  it.each(orders)('names every route of the national position for %s, in its order, but the child’s own', (order) => {
    const file = new URL(`../../content/national/applicants/${order}.yaml`, import.meta.url);
    const printed = printedRoutes.parse(parse(readFileSync(file, 'utf8')));
    expect(routeIds[order]).toEqual(printed.map(({ id }) => id).filter((id) => !id.endsWith('-leave-child')));
  });
});

describe('a route is open', () => {
  const inCare = child({ legalStatus: 'care-order' });
  const rows: readonly [sentence: string, route: RouteId, facts: Partial<Applicant>, situation: Situation][] = [
    ['to a guardian of the child', 'sgo-guardian', { guardian: 'yes' }, child()],
    ['to somebody named in a live-with order', 'sgo-live-with-holder', { liveWithOrder: 'yes' }, child()],
    ['after three years with the child', 'sgo-three-years', { livedWith: 'three-years' }, child()],
    ['to a foster carer after a year', 'sgo-foster-carer-year', { fosterCarer: 'now', livedWith: 'one-year' }, inCare],
    ['to a relative after a year', 'sgo-relative-year', { relativeInLaw: 'yes', livedWith: 'one-year' }, child()],
    [
      'with the consent of those named in a live-with order',
      'sgo-consent-live-with-holders',
      { consents: ['live-with-holders'] },
      child({ liveWithOrder: 'child-arrangements' }),
    ],
    ['with the authority’s consent for a child in care', 'sgo-consent-authority', { consents: ['authority'] }, inCare],
    [
      'with the authority’s consent under an interim care order',
      'sgo-consent-authority',
      { consents: ['authority'] },
      child({ legalStatus: 'interim-care-order' }),
    ],
    [
      'with the consent of everyone with parental responsibility in any other case',
      'sgo-consent-pr-holders',
      { consents: ['everyone-with-responsibility'] },
      child(),
    ],
    ['with the leave of the court to any adult', 'sgo-leave', {}, child()],
    [
      'with leave to a recent foster carer who has the authority’s consent',
      'sgo-leave-recent-foster-carer',
      { fosterCarer: 'in-last-six-months', livedWith: 'less-than-a-year', consents: ['authority'] },
      inCare,
    ],
    ['to a parent', 'cao-parent', { parent: 'yes' }, child()],
    ['to a guardian, as to a parent', 'cao-parent', { guardian: 'yes' }, child()],
    ['to a special guardian, as to a parent', 'cao-parent', { specialGuardian: 'yes' }, child()],
    [
      'to a step-parent with parental responsibility',
      'cao-step-parent-pr',
      { stepParentWithResponsibility: 'yes' },
      child(),
    ],
    ['to the holder of a live-with order', 'cao-live-with-holder', { liveWithOrder: 'yes' }, child()],
    ['to a spouse for whom the child was of the family', 'cao-spouse', { childOfTheFamily: 'marriage' }, child()],
    ['to a civil partner likewise', 'cao-civil-partner', { childOfTheFamily: 'civil-partnership' }, child()],
    ['after three years together', 'cao-three-years', { livedWith: 'three-years' }, child()],
    ['to a relative of a year', 'cao-relative-year', { relativeInLaw: 'yes', livedWith: 'one-year' }, child()],
    ['to a foster carer of a year', 'cao-foster-carer-year', { fosterCarer: 'now', livedWith: 'one-year' }, inCare],
    [
      'to somebody given parental responsibility for spending time',
      'cao-spend-time-pr',
      { spendTimeWithResponsibility: 'yes' },
      child(),
    ],
    [
      'with the holders’ consent',
      'cao-consent-live-with-holders',
      { consents: ['live-with-holders'] },
      child({ liveWithOrder: 'child-arrangements' }),
    ],
    ['with the authority’s consent', 'cao-consent-authority', { consents: ['authority'] }, inCare],
    [
      'with everyone’s consent',
      'cao-consent-pr-holders',
      { consents: ['everyone-with-responsibility'] },
      child({ legalStatus: 'none', liveWithOrder: 'special-guardianship' }),
    ],
    ['with leave to any other adult', 'cao-leave', {}, child()],
    [
      'with leave to a foster carer who is a relative',
      'cao-leave-recent-foster-carer',
      { fosterCarer: 'now', livedWith: 'less-than-a-year', relativeInLaw: 'yes' },
      inCare,
    ],
  ];

  it.each(rows)('%s: %s', (_sentence, route, facts, situation) => {
    const order: Order = route.startsWith('sgo') ? 'sgo' : 'cao';
    expect(ids(order, adult(facts), situation, 'open')).toContain(route);
  });

  it('and every route of both orders is reached by this table', () => {
    const reached = new Set(rows.map(([, route]) => route));
    expect([...routeIds.sgo, ...routeIds.cao].filter((id) => !reached.has(id))).toEqual([]);
  });
});

describe('a route might be open', () => {
  it.each(orders)('where %s needs a consent that was not given: it can still be sought', (order) => {
    expect(routeOf(order, adult(), child(), `${order}-consent-pr-holders`)).toEqual({
      id: `${order}-consent-pr-holders`,
      certainty: 'might-be-open',
      missing: ['consents'],
    });
  });

  it.each(orders)('to a relative of three years for %s: the last year may not be up to now', (order) => {
    const who = adult({ relativeInLaw: 'yes', livedWith: 'three-years' });
    expect(routeOf(order, who, child(), `${order}-relative-year`)).toMatchObject({
      certainty: 'might-be-open',
      missing: ['livedWith'],
    });
  });

  it('and names every fact that is missing', () => {
    const who = applicant({ adult: 'yes' });
    expect(routeOf('sgo', who, child(), 'sgo-relative-year')?.missing).toEqual([
      'parent',
      'relativeInLaw',
      'livedWith',
    ]);
  });

  it.each(['', 'not-known'] as const)('when the answer is “%s”: blank is the same as not known', (answer) => {
    expect(routeOf('cao', adult({ guardian: answer }), child(), 'cao-parent')).toMatchObject({
      certainty: 'might-be-open',
      missing: ['guardian'],
    });
  });

  it('when it is not known whether a live-with order is in force, whatever consent is there', () => {
    const who = adult({ consents: ['everyone-with-responsibility'] });
    const situation = child({ liveWithOrder: 'not-known' });
    expect(routeOf('sgo', who, situation, 'sgo-consent-pr-holders')?.missing).toEqual([
      'home-and-status.liveWithOrder',
    ]);
    expect(routeOf('sgo', who, situation, 'sgo-consent-live-with-holders')).toBeDefined();
  });

  it('when it is not known whether the child is in care', () => {
    const situation = child({ legalStatus: 'not-known' });
    expect(routeOf('sgo', adult({ consents: ['authority'] }), situation, 'sgo-consent-authority')?.missing).toEqual([
      'home-and-status.legalStatus',
    ]);
  });
});

describe('consent', () => {
  const asked = (situation: Situation) =>
    routesTo('sgo', adult(), situation)
      .routes.map(({ id }) => id)
      .filter((id) => id.includes('consent'));

  it.each([
    [
      'the holders of a live-with order',
      child({ liveWithOrder: 'child-arrangements' }),
      'sgo-consent-live-with-holders',
    ],
    ['the authority for a child in care', child({ legalStatus: 'care-order' }), 'sgo-consent-authority'],
    ['everyone with parental responsibility otherwise', child(), 'sgo-consent-pr-holders'],
  ] as const)('is asked of %s and of nobody else', (_sentence, situation, route) => {
    expect(asked(situation)).toEqual([route]);
  });
});

describe('leave of the court', () => {
  const leaveRoutes = (who: Applicant) =>
    routesTo('cao', who, child({ legalStatus: 'care-order' })).routes.filter(({ id }) => id.includes('leave'));

  it('is another route for a recent foster carer with less than a year, once the authority agrees', () => {
    expect(leaveRoutes(adult({ fosterCarer: 'now', livedWith: 'less-than-a-year' }))).toEqual([
      { id: 'cao-leave-recent-foster-carer', certainty: 'might-be-open', missing: ['consents'] },
    ]);
  });

  it.each(['one-year', 'three-years'] as const)('is the ordinary one for a foster carer of %s', (livedWith) => {
    expect(leaveRoutes(adult({ fosterCarer: 'now', livedWith })).map(({ id }) => id)).toEqual(['cao-leave']);
  });

  it('might be either where it is not known whether somebody fostered the child lately', () => {
    const routes = leaveRoutes(adult({ fosterCarer: 'not-known', livedWith: 'less-than-a-year' }));
    expect(routes.map(({ id, certainty }) => [id, certainty])).toEqual([
      ['cao-leave', 'might-be-open'],
      ['cao-leave-recent-foster-carer', 'might-be-open'],
    ]);
  });
});

describe('what stands in the way whatever the route', () => {
  const rows: readonly [sentence: string, order: Order, who: Applicant, situation: Situation, bars: BarId[]][] = [
    [
      'a parent cannot be special guardian',
      'sgo',
      adult({ parent: 'yes' }),
      child(),
      ['parent-cannot-be-special-guardian'],
    ],
    ['a special guardian is 18 or over', 'sgo', adult({ adult: 'no' }), child(), ['must-be-18']],
    ['from 16 only exceptional circumstances allow an order', 'cao', adult(), child({}, 16), ['child-is-16']],
    [
      'under special guardianship a live-with order needs leave as well',
      'cao',
      adult(),
      child({ liveWithOrder: 'special-guardianship' }),
      ['special-guardianship-in-force'],
    ],
    [
      'for a child in care only a live-with order can be made',
      'cao',
      adult(),
      child({ legalStatus: 'interim-care-order' }),
      ['in-care-live-with-only'],
    ],
    ['the age of the child stands in the way of no special guardianship', 'sgo', adult(), child({}, 16), []],
    ['a parent may apply for a child arrangements order', 'cao', adult({ parent: 'yes' }), child(), []],
    ['what is not known stands in nobody’s way', 'sgo', applicant(), child(), []],
  ];

  it.each(rows)('%s', (_sentence, order, who, situation, bars) => {
    expect(routesTo(order, who, situation).bars).toEqual(bars);
  });

  it('leaves no route to special guardianship for a parent, and leaves theirs to a child arrangements order', () => {
    expect(routesTo('sgo', adult({ parent: 'yes' }), child()).routes).toEqual([]);
    expect(ids('cao', adult({ parent: 'yes' }), child(), 'open')).toContain('cao-parent');
  });
});
