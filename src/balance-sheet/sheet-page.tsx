// The balance sheet of one child: every option beside every other, fed by the answers and by policy's starting points.
import type { Child } from '../../machines/case-file.ts';
import { hrefOf, stepHref } from '../address/place.ts';
import { useCase } from '../case-file/case-context.tsx';
import { NotRealistic } from '../lines/not-realistic.tsx';
import { Part } from '../lines/part.tsx';
import { SiblingPart } from '../lines/sibling-part.tsx';
import { StepSaid } from '../lines/step-said.tsx';
import { useSaid } from '../lines/use-said.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonRow } from '../ui/button-row.tsx';
import { Lead } from '../ui/lead.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { PageHeading } from '../words/page-heading.tsx';
import { useRunningHead } from '../words/use-running-head.ts';
import { useSheet } from '../words/use-sheet.ts';
import { AfterFirstScreen } from '../words/after-first-screen.tsx';
import { AsideSection } from './aside-section.tsx';
import { SheetHead } from './sheet-head.tsx';
import { SheetReading } from './sheet-reading.tsx';
import { VoicesSection } from './voices-section.tsx';

export function SheetPage({ child }: { readonly child: Child }) {
  const audience = useCase((caseFile) => caseFile.audience);
  const { words } = useGuidance();
  const sheet = useSheet()(child);
  const saying = useSaid();
  useRunningHead(`Balance sheet for ${child.label}. Draft: this tool decides nothing.`);
  return (
    <>
      <PageHeading title="Balance sheet" caption={child.label} />
      <Lead>
        {audience === 'family'
          ? 'Every choice stands here, side by side. None gets points, and none is left out.'
          : 'Every option, in a fixed order that gives none of them more weight, seen through the same rows. No option is scored, and none is left out.'}
      </Lead>
      <ButtonRow>
        <LinkButton kind="secondary" size="small" href={hrefOf({ at: 'gaps', child: child.id })}>
          What is still missing
        </LinkButton>
        <LinkButton kind="secondary" size="small" href={hrefOf({ at: 'plan', child: child.id })}>
          The plan
        </LinkButton>
      </ButtonRow>
      <SheetHead child={child} sheet={sheet} />
      <SheetReading child={child} sheet={sheet} />
      <AfterFirstScreen>
        <SiblingPart child={child} sheet={sheet} saying={saying} />
        <VoicesSection child={child} voices={sheet.voices} />
        <Part id="comparing" heading={words.steps.comparing.heading} change={{ child: child.id, step: 'comparing' }}>
          <StepSaid step="comparing" answers={sheet.comparing} />
        </Part>
        <Part
          id="proportionality"
          heading={words.steps.proportionality.heading}
          change={{ child: child.id, step: 'proportionality' }}
        >
          <StepSaid step="proportionality" answers={sheet.proportionality} />
        </Part>
        <Part id="not-realistic" heading="Not realistic now, and why">
          <NotRealistic child={child.id} sheet={sheet} />
        </Part>
        <AsideSection child={child} sheet={sheet} saying={saying} />
      </AfterFirstScreen>
      <ButtonRow>
        <LinkButton href={stepHref(child.id, 'voices')}>Continue: {words.steps.voices.heading}</LinkButton>
        <Button kind="secondary" onClick={() => window.print()}>
          Print
        </Button>
        <LinkButton kind="quiet" href={hrefOf({ at: 'answers', child: child.id })}>
          Check the answers
        </LinkButton>
      </ButtonRow>
    </>
  );
}
