// What is available for the brothers and sisters: facts about resources, kept apart from every reason of welfare.
import type { BalanceSheet } from '../../machines/balance-sheet/sheet.ts';
import type { Child } from '../../machines/case-file.ts';
import { stepHref } from '../address/place.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { useArrangementForChild } from '../words/use-arrangement-for-child.ts';
import { ReadSection } from './read-section.tsx';
import { SaidList } from './said-list.tsx';

export function SiblingResources({
  child,
  sheet: { group, siblingsTogether },
  heading,
}: {
  readonly child: Child;
  readonly sheet: BalanceSheet;
  readonly heading: string;
}) {
  const { words } = useGuidance();
  const named = useArrangementForChild();
  const { resources } = words.steps['siblings-together'].questions;
  const told = (group?.arrangements ?? []).filter(({ arrangement }) => arrangement.resources.trim() !== '');
  return (
    <ReadSection heading={heading} href={stepHref(child.id, 'siblings-together')}>
      <SaidList
        beside
        items={[
          { id: 'child', label: resources?.label, answer: siblingsTogether?.resources },
          ...told.map((one) => ({
            id: one.arrangement.id,
            label: named(one, false),
            answer: one.arrangement.resources,
          })),
        ]}
      />
    </ReadSection>
  );
}
