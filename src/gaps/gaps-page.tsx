// What a child's sheet and plan still lack, each with the way to mend it; then the same as others would ask about it.
import type { Child } from '../../machines/case-file.ts';
import { hrefOf } from '../address/place.ts';
import { useCase } from '../case-file/case-context.tsx';
import { useSaid } from '../lines/use-said.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonRow } from '../ui/button-row.tsx';
import { JumpList } from '../ui/jump-list.tsx';
import { Lead } from '../ui/lead.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { DraftLine } from '../words/draft-line.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { PageHeading } from '../words/page-heading.tsx';
import { useGaps } from '../words/use-gaps.ts';
import { useRunningHead } from '../words/use-running-head.ts';
import { AskedQuestions } from './asked-questions.tsx';
import { GapSection } from './gap-section.tsx';
import { gapPageWords } from './gap-words.ts';
import { useOpenOnPaper } from '../ui/use-open-on-paper.ts';

const missingId = 'missing';
const questionsId = 'questions';

export function GapsPage({ child }: { readonly child: Child }) {
  const { words } = useGuidance();
  const said = gapPageWords(useCase(({ audience }) => audience));
  const saying = useSaid();
  const gaps = useGaps()(child);
  useRunningHead(`${said.title}: ${child.label}. Draft: this tool decides nothing.`);
  useOpenOnPaper();
  return (
    <>
      <PageHeading title={said.title} caption={child.label} />
      <Lead>{gaps.length > 0 ? said.lead : said.none}</Lead>
      <DraftLine child={child} />
      {gaps.length > 0 && (
        <>
          <JumpList
            label="Parts of this page"
            targets={[
              { id: missingId, text: said.missing },
              { id: questionsId, text: said.questions },
            ]}
          />
          <section aria-labelledby={missingId}>
            <h2 id={missingId} tabIndex={-1}>
              {said.missing}
            </h2>
            {gaps.map((gap) => (
              <GapSection
                key={gap.id}
                child={child.id}
                gap={gap}
                words={words.gaps[gap.id]}
                mend={said.mend}
                saying={saying}
              />
            ))}
          </section>
          <section className="questions" aria-labelledby={questionsId}>
            <h2 id={questionsId} tabIndex={-1}>
              {said.questions}
            </h2>
            <p>{said.questionsLead}</p>
            <AskedQuestions
              child={child.id}
              gaps={gaps}
              askerWords={said.askers}
              seeAbove={said.seeAbove}
              saying={saying}
            />
          </section>
        </>
      )}
      <ButtonRow>
        <Button onClick={() => window.print()}>Print</Button>
        <LinkButton kind="secondary" href={hrefOf({ at: 'plan', child: child.id })}>
          The plan
        </LinkButton>
        <LinkButton kind="secondary" href={hrefOf({ at: 'sheet', child: child.id })}>
          Balance sheet
        </LinkButton>
      </ButtonRow>
    </>
  );
}
