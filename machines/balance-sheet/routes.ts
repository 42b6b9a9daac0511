// The legal routes on the sheet: for each possible applicant, how they might come to apply for an order.
import { type Order, routesTo } from '../rules/applicants.ts';
import { possibleApplicants } from '../rules/kinship.ts';
import type { SheetContext } from './context.ts';
import { labelled } from './saying.ts';
import type { Entry, Said } from './sheet.ts';

const isAnswered = (answer: string | readonly string[]): boolean => answer.length > 0;

/** One line for each applicant about whom something was answered; routes are listed, never judged. */
export function routeEntries({ answers, situation }: SheetContext, order: Order): Entry[] {
  const known = answers.applicants?.carers ?? {};
  return possibleApplicants(situation).flatMap((person): Entry[] => {
    const applicant = known[person];
    if (!applicant || !Object.values(applicant).some(isAnswered)) return [];
    const path = ['carers', person];
    const { routes, bars } = routesTo(order, applicant, situation);
    const said: Said[] = [
      { person },
      ...bars.map((bar): Said => ({ bar })),
      ...routes.map((route): Said => ({ route: { order, ...route } })),
      ...labelled({ step: 'applicants', path, answers: applicant }, 'note'),
    ];
    return [
      {
        id: [order, 'legal', 'neutral', 'applicants', ...path].join('/'),
        option: order,
        row: 'legal',
        side: 'neutral',
        origin: 'this-child',
        source: { from: 'answer', step: 'applicants', path },
        said,
        person,
      },
    ];
  });
}
