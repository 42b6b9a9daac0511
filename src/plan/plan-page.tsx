// The plan of one child read back: a proposal with its reasons, the second plan, and everything that goes with them.
import { Fragment, useEffect } from 'react';
import type { Child } from '../../machines/case-file.ts';
import { hrefOf } from '../address/place.ts';
import { useCase } from '../case-file/case-context.tsx';
import { NotRealistic } from '../lines/not-realistic.tsx';
import { StepSaid } from '../lines/step-said.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonRow } from '../ui/button-row.tsx';
import { JumpList } from '../ui/jump-list.tsx';
import { Lead } from '../ui/lead.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { showPart } from '../ui/show-part.ts';
import { AfterHeading } from '../words/after-heading.tsx';
import { DraftLine } from '../words/draft-line.tsx';
import { PageHeading } from '../words/page-heading.tsx';
import { useRunningHead } from '../words/use-running-head.ts';
import { useSheet } from '../words/use-sheet.ts';
import { ActionsPart } from './actions-part.tsx';
import { FamilyTimePart } from './family-time-part.tsx';
import { LedgerPart } from './ledger-part.tsx';
import { LimitsPart } from './limits-part.tsx';
import { PlanPart, planPartId } from './plan-part.tsx';
import { planParts, planWords } from './plan-words.ts';
import { RolesPart } from './roles-part.tsx';
import { TwoPlans } from './two-plans.tsx';

export function PlanPage({ child, part }: { readonly child: Child; readonly part?: 'limits' | undefined }) {
  const said = planWords(useCase(({ audience }) => audience));
  useCase(({ actions }) => actions); // the sheet is worked out anew when an action is added
  const sheet = useSheet()(child);
  const { plan, comparing, proportionality, openActions } = sheet;
  useRunningHead(`${said.title}: ${child.label}. Draft: this tool decides nothing.`);
  useEffect(() => {
    if (part) showPart(planPartId(part)); // after the heading took the focus
  }, [part]);
  // A part that was asked for has to be there at once.
  const Later = part ? Fragment : AfterHeading;
  return (
    <>
      <PageHeading title={said.title} caption={child.label} />
      <Lead>{said.lead}</Lead>
      <DraftLine child={child} />
      <JumpList
        label="Parts of the plan"
        targets={planParts.map((part) => ({ id: planPartId(part), text: said.parts[part] }))}
      />
      <TwoPlans child={child.id} plan={plan.permanence} />
      <PlanPart part="not-realistic">
        <NotRealistic child={child.id} sheet={sheet} />
      </PlanPart>
      <PlanPart part="comparing" change={{ child: child.id, step: 'comparing' }}>
        <StepSaid step="comparing" answers={comparing} />
      </PlanPart>
      <PlanPart part="proportionality" change={{ child: child.id, step: 'proportionality' }}>
        <StepSaid step="proportionality" answers={proportionality} />
      </PlanPart>
      <Later>
        <FamilyTimePart child={child.id} sheet={sheet} />
        <PlanPart part="life-story" change={{ child: child.id, step: 'life-story' }}>
          <StepSaid step="life-story" answers={plan.lifeStory} />
        </PlanPart>
        <RolesPart child={child.id} roles={plan.roles} />
        <LedgerPart child={child.id} sheet={sheet} />
        <ActionsPart child={child.id} actions={openActions} />
        <LimitsPart child={child} />
      </Later>
      <ButtonRow>
        <Button onClick={() => window.print()}>Print</Button>
        <LinkButton kind="secondary" href={hrefOf({ at: 'gaps', child: child.id })}>
          Gaps
        </LinkButton>
        <LinkButton kind="secondary" href={hrefOf({ at: 'sheet', child: child.id })}>
          Balance sheet
        </LinkButton>
        <LinkButton kind="secondary" href={hrefOf({ at: 'answers', child: child.id })}>
          Check the answers
        </LinkButton>
      </ButtonRow>
    </>
  );
}
