// Everything known of a child and the brothers and sisters: own needs first, each pair both ways, and last what is available.
import type { ReactNode } from 'react';
import type { BalanceSheet } from '../../machines/balance-sheet/sheet.ts';
import type { Child } from '../../machines/case-file.ts';
import { mayLiveApart } from '../../machines/rules/siblings.ts';
import { followedBy } from '../../machines/siblings/parted.ts';
import type { StepId } from '../../machines/vocabulary.ts';
import { hrefOf, stepHref } from '../address/place.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { useArrangementForChild } from '../words/use-arrangement-for-child.ts';
import { Part } from './part.tsx';
import { ReadSection } from './read-section.tsx';
import { SaidList } from './said-list.tsx';
import { SiblingArrangements } from './sibling-arrangements.tsx';
import { AdoptedAndLaterBorn } from './sibling-later-born.tsx';
import { useSiblingReading } from './sibling-reading.ts';
import { SiblingResources } from './sibling-resources.tsx';
import { SiblingRemembered, SiblingSaid } from './sibling-said.tsx';
import { SiblingWorries } from './sibling-worries.tsx';
import { StepSaid } from './step-said.tsx';
import type { Saying } from './use-said.tsx';

const cameThrough = ['comingApart', 'trauma', 'adults'];

export function SiblingPart({
  child,
  sheet,
  saying,
}: {
  readonly child: Child;
  readonly sheet: BalanceSheet;
  readonly saying: Saying;
}) {
  const reading = useSiblingReading(saying);
  const { words } = useGuidance();
  const named = useArrangementForChild();
  const { group, siblings, siblingNeeds, siblingsTogether, siblingsApart } = sheet;
  if (!group && siblings?.any !== 'yes') return null;
  const { own } = reading;
  // With those who have died there is no pair, no worry and no home to tell of.
  const looked = group && group.others.length > 0 ? group : undefined;
  const hasHistory = child.birth.kind !== 'unborn' || group?.history !== undefined;
  const isApart = siblingsApart !== undefined || mayLiveApart(siblingsTogether?.plan);
  const follows = followedBy(sheet);
  const followed = {
    id: 'arrangement',
    label: words.steps['siblings-together'].questions['arrangement']?.label,
    answer: follows && named(follows, true),
  };
  return (
    <Part id="brothers-and-sisters" heading="Brothers and sisters" change={{ child: child.id, step: 'siblings' }}>
      <p>{own.lead}</p>
      <StepSection child={child} step="sibling-needs">
        <StepSaid step="sibling-needs" answers={siblingNeeds} />
      </StepSection>
      {looked && hasHistory && (
        <ReadSection heading={own.history} href={hrefOf({ at: 'sibling-part', part: 'history' })}>
          <SaidList beside items={reading.said('ownHistory', { ...looked.history }, cameThrough, cameThrough)} />
        </ReadSection>
      )}
      {group?.others.map((one) => (
        <SiblingSaid key={one.member.id} child={child} sibling={one} reading={reading} />
      ))}
      {group?.remembered.map((one) => (
        <SiblingRemembered key={one.member.id} child={child} sibling={one} reading={reading} />
      ))}
      {looked && <SiblingWorries concerns={looked.concerns} reading={reading} />}
      {looked && (
        <ReadSection heading={own.arrangements} href={hrefOf({ at: 'sibling-part', part: 'arrangements' })}>
          {looked.arrangements.length === 0 && <p>{own.noArrangements}</p>}
          {looked.arrangements.length > 0 && (
            <SiblingArrangements child={child} arrangements={looked.arrangements} reading={reading} />
          )}
        </ReadSection>
      )}
      <StepSection child={child} step="siblings-together">
        <StepSaid step="siblings-together" answers={siblingsTogether} leftOut={['resources', 'arrangement']} />
        <SaidList beside items={[followed]} />
      </StepSection>
      {isApart && (
        <StepSection child={child} step="siblings-apart">
          <StepSaid step="siblings-apart" answers={siblingsApart} />
        </StepSection>
      )}
      {looked && <AdoptedAndLaterBorn child={child} group={looked} reading={reading} />}
      <SiblingResources child={child} sheet={sheet} heading={own.resources} />
    </Part>
  );
}

/** A step of the child read back, with the way to its questions. */
function StepSection({
  child,
  step,
  children,
}: {
  readonly child: Child;
  readonly step: StepId;
  readonly children: ReactNode;
}) {
  const { heading } = useGuidance().words.steps[step];
  return (
    <ReadSection heading={heading} href={stepHref(child.id, step)}>
      {children}
    </ReadSection>
  );
}
