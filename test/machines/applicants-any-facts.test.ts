// Routes that known facts rule out, and what holds of the routes to an order whatever the facts are.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepFields } from '../../machines/answers/steps.ts';
import type { Applicant } from '../../machines/rules/applicant-facts.ts';
import { type Order, routeIds, routesTo } from '../../machines/rules/applicants.ts';
import { adult, applicant, child, orders } from './applicant-support.ts';

describe('a route is not listed', () => {
  const listed = (order: Order, who: Applicant) => routesTo(order, who, child()).routes.map(({ id }) => id);

  it('to a foster carer of last month as if they fostered now', () => {
    const who = adult({ fosterCarer: 'in-last-six-months', livedWith: 'one-year' });
    expect(listed('sgo', who)).not.toContain('sgo-foster-carer-year');
  });

  it('to a family friend of a year as if they were a relative', () => {
    expect(listed('cao', adult({ livedWith: 'one-year' }))).not.toContain('cao-relative-year');
  });
});

describe('whatever the facts', () => {
  const fields = stepFields.applicants.carers.fields;
  const choice = <const Value extends string>(field: { readonly options: readonly Value[] }) =>
    fc.constantFrom<('' | Value)[]>('', ...field.options);
  const anybody: fc.Arbitrary<Applicant> = fc.record({
    adult: choice(fields.adult),
    parent: choice(fields.parent),
    guardian: choice(fields.guardian),
    specialGuardian: choice(fields.specialGuardian),
    relativeInLaw: choice(fields.relativeInLaw),
    stepParentWithResponsibility: choice(fields.stepParentWithResponsibility),
    childOfTheFamily: choice(fields.childOfTheFamily),
    liveWithOrder: choice(fields.liveWithOrder),
    spendTimeWithResponsibility: choice(fields.spendTimeWithResponsibility),
    fosterCarer: choice(fields.fosterCarer),
    livedWith: choice(fields.livedWith),
    consents: fc.subarray([...fields.consents.options]),
    note: fc.string(),
  });
  const anyHome = fc
    .record({
      legalStatus: fc.constantFrom(...stepFields['home-and-status'].legalStatus.options),
      liveWithOrder: choice(stepFields['home-and-status'].liveWithOrder),
    })
    .map((home) => child(home));

  it.each(orders)('an adult who is no parent has a route to %s that is open or might be', (order) => {
    fc.assert(
      fc.property(anybody, anyHome, (facts, situation) => {
        const { routes } = routesTo(order, { ...facts, adult: 'yes', parent: 'no' }, situation);
        expect(routes.length).toBeGreaterThan(0);
      }),
    );
  });

  it.each(orders)(
    'the routes to %s keep their order, and one is open when nothing is missing and no placement order is in force',
    (order) => {
      fc.assert(
        fc.property(anybody, anyHome, (facts, situation) => {
          const { routes, bars } = routesTo(order, facts, situation);
          const isPlaced = bars.includes('placement-order-in-force');
          const listed = new Set(routes.map(({ id }) => id));
          expect(routes.map(({ id }) => id)).toEqual(routeIds[order].filter((id) => listed.has(id)));
          for (const { certainty, missing } of routes) {
            expect(certainty === 'open').toBe(missing.length === 0 && !isPlaced);
          }
        }),
      );
    },
  );

  it.each(orders)('nobody asked yet is the same as nothing known, for %s', (order) => {
    expect(routesTo(order, undefined, child())).toEqual(routesTo(order, applicant(), child()));
  });
});
