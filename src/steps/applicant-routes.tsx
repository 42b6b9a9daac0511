// The routes by which one person might apply for each order, worked out while the answers are given.
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { answersSchema } from '../../machines/answers/field.ts';
import { stepFields } from '../../machines/answers/steps.ts';
import { type Order, routesTo } from '../../machines/rules/applicants.ts';
import { situationOf } from '../../machines/child-journey.ts';
import { usePlace } from '../address/use-place.ts';
import { useCase, useChild } from '../case-file/case-context.tsx';
import { barInWords, noticeInWords, routeInWords } from '../words/route-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';

const schema = answersSchema(stepFields.applicants.carers.fields);
const orders: readonly Order[] = ['sgo', 'cao'];

export function ApplicantRoutes({ path }: { readonly path: string; readonly person: string }) {
  const place = usePlace();
  const child = useChild('child' in place ? place.child : '');
  const { words, national, surroundings } = useGuidance();
  const isFamily = useCase(({ audience }) => audience === 'family');
  const values: unknown = useWatch({ name: path });
  const situation = useMemo(() => child && situationOf(child, surroundings), [child, surroundings]);
  const applicant = schema.safeParse(values);
  if (!situation || !applicant.success) return null;
  return (
    <div className="routes" role="status">
      {orders.map((order) => {
        const { routes, bars } = routesTo(order, applicant.data, situation);
        const notice = noticeInWords(order, isFamily);
        const [open, perhaps] = [
          routes.filter(({ certainty }) => certainty === 'open'),
          routes.filter(({ certainty }) => certainty !== 'open'),
        ];
        return (
          <section key={order}>
            <h4 className="govuk-heading-s">{words.options[order].name}: how this person could apply</h4>
            {bars.length > 0 && (
              <ul className="govuk-list">
                {bars.map((bar) => (
                  <li key={bar}>{barInWords(bar, isFamily)}</li>
                ))}
              </ul>
            )}
            {notice && <p>{notice}</p>}
            {open.length > 0 ? (
              <ul className="govuk-list govuk-list--bullet">
                {open.map((route) => (
                  <li key={route.id}>{routeInWords({ order, ...route }, national, isFamily)}</li>
                ))}
              </ul>
            ) : (
              <p>No route is clear from these answers so far.</p>
            )}
            {perhaps.length > 0 && (
              <details className="govuk-details">
                <summary className="govuk-details__summary">
                  <span className="govuk-details__summary-text">
                    Routes that may be open once more is known
                    <span className="visually-hidden"> ({words.options[order].name})</span>
                  </span>
                </summary>
                <div className="govuk-details__text">
                  <ul className="govuk-list govuk-list--bullet">
                    {perhaps.map((route) => (
                      <li key={route.id}>{routeInWords({ order, ...route }, national, isFamily)}</li>
                    ))}
                  </ul>
                </div>
              </details>
            )}
          </section>
        );
      })}
    </div>
  );
}
