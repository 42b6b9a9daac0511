// One part of the plan under its heading.
import type { ReactNode } from 'react';
import type { StepId } from '../../machines/vocabulary.ts';
import { useCase } from '../case-file/case-context.tsx';
import { Part } from '../lines/part.tsx';
import { type PlanPartId, planWords } from './plan-words.ts';

export const planPartId = (part: PlanPartId): string => `plan-${part}`;

export function PlanPart({
  part,
  change,
  children,
}: {
  readonly part: PlanPartId;
  readonly change?: { readonly child: string; readonly step: StepId };
  readonly children: ReactNode;
}) {
  const { parts } = planWords(useCase(({ audience }) => audience));
  return (
    <Part id={planPartId(part)} heading={parts[part]} change={change}>
      {children}
    </Part>
  );
}
