// Who does what for the child, and who decides what from day to day.
import type { BalanceSheet } from '../../machines/balance-sheet/sheet.ts';
import type { Child } from '../../machines/case-file.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { PlanPart } from './plan-part.tsx';
import { ReadingTable } from './reading-table.tsx';
import { Answer } from '../lines/said-list.tsx';

type Roles = BalanceSheet['plan']['roles'];

export function RolesPart({ child, roles: said }: { readonly child: Child['id']; readonly roles: Roles }) {
  const { words } = useGuidance();
  const { roles, decisions } = words.steps['roles-and-decisions'].questions;
  const { role, who, does } = roles?.fields ?? {};
  const { what, decides, note } = decisions?.fields ?? {};
  const change = { child, step: 'roles-and-decisions' } as const;
  const nothing = (
    <p>
      <Answer text={undefined} />
    </p>
  );
  return (
    <>
      <PlanPart part="roles" change={change}>
        {said && said.roles.length > 0 ? (
          <ReadingTable
            label={roles?.label ?? ''}
            columns={[role, who, does].map((question) => question?.label)}
            rows={said.roles.map((one, index) => ({
              id: String(index),
              cells: [
                <Answer key="role" text={role?.options?.[one.role]} />,
                <Answer key="who" text={one.who} />,
                <Answer key="does" text={one.does} />,
              ],
            }))}
          />
        ) : (
          nothing
        )}
      </PlanPart>
      <PlanPart part="decisions" change={change}>
        {said && said.decisions.length > 0 ? (
          <ReadingTable
            label={decisions?.label ?? ''}
            columns={[what, decides, note].map((question) => question?.label)}
            rows={said.decisions.map((one, index) => ({
              id: String(index),
              cells: [
                <Answer key="what" text={what?.options?.[one.what]} />,
                <Answer key="decides" text={decides?.options?.[one.decides]} />,
                <Answer key="note" text={one.note} />,
              ],
            }))}
          />
        ) : (
          nothing
        )}
      </PlanPart>
    </>
  );
}
