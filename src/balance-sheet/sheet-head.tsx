// What stands above the options: that this is a draft, the child's own words, who the child is, and what is not known.
import type { ReactNode } from 'react';
import { stepFields } from '../../machines/answers/steps.ts';
import type { BalanceSheet } from '../../machines/balance-sheet/sheet.ts';
import type { Child } from '../../machines/case-file.ts';
import { isoDate } from '../../machines/rules/dates.ts';
import type { StepId } from '../../machines/vocabulary.ts';
import { stepHref } from '../address/place.ts';
import { Card, CardGrid } from '../ui/card.tsx';
import { answersInWords } from '../words/answers-in-words.ts';
import { dateInWords } from '../words/date-in-words.ts';
import { DraftLine } from '../words/draft-line.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { useNames } from '../words/use-names.ts';
import { ChildsWords } from './childs-words.tsx';

export function SheetHead({ child, sheet }: { readonly child: Child; readonly sheet: BalanceSheet }) {
  const { words } = useGuidance();
  return (
    <section className="sheet-head" aria-label="About this sheet">
      <DraftLine child={child} />
      <ChildsWords child={child} wishes={sheet.childsWords} />
      <CardGrid>
        <HeadCard child={child} step="home-and-status">
          <Answers step="home-and-status" answers={sheet.home} />
        </HeadCard>
        {sheet.dates && (
          <HeadCard child={child} step="dates">
            <Answers step="dates" answers={sheet.dates} />
          </HeadCard>
        )}
        <HeadCard child={child} step="network">
          <Answers step="network" answers={sheet.network} />
        </HeadCard>
        <HeadCard child={child} step="identity">
          <Answers step="identity" answers={sheet.identity} />
        </HeadCard>
        <HeadCard child={child} step="siblings">
          <Siblings whoCounts={sheet.siblings?.whoCounts} any={sheet.siblings?.any} />
        </HeadCard>
        <HeadCard child={child} step="away-opening">
          <Answers step="away-opening" answers={sheet.inMind} />
        </HeadCard>
        {sheet.openActions.length > 0 && (
          <Card heading="Not known yet">
            <ul className="govuk-list govuk-list--bullet">
              {sheet.openActions.map(({ id, what, who, by, step }) => (
                <li key={id} className="as-typed">
                  {what || (step && words.steps[step].heading)}: {who || 'nobody named yet'},{' '}
                  {dateInWords(isoDate(by)) ?? 'no date yet'}
                </li>
              ))}
            </ul>
          </Card>
        )}
      </CardGrid>
    </section>
  );
}

function HeadCard({
  child,
  step,
  children,
}: {
  readonly child: Child;
  readonly step: StepId;
  readonly children: ReactNode;
}) {
  const { words } = useGuidance();
  const isAnswered = child.steps[step]?.status === 'answered';
  return (
    <Card heading={words.steps[step].heading}>
      {isAnswered ? (
        children
      ) : (
        <p>
          Nothing recorded yet. <a href={stepHref(child.id, step)}>Go to the question</a>
        </p>
      )}
    </Card>
  );
}

function Answers({ step, answers }: { readonly step: StepId; readonly answers: object | undefined }) {
  const { words } = useGuidance();
  const said = answersInWords(stepFields[step], { ...answers }, words.steps[step].questions, useNames());
  return (
    <dl>
      {said.map(({ path, about, question, answer }) => (
        <div key={path}>
          <dt>{about ? `${about}: ${question}` : question}</dt>
          <dd className="as-typed">{answer}</dd>
        </div>
      ))}
    </dl>
  );
}

type Siblings = NonNullable<BalanceSheet['siblings']>;

/** Each brother or sister the child counts, in a line, with what the child says. */
function Siblings({
  any,
  whoCounts,
}: {
  readonly any: Siblings['any'] | undefined;
  readonly whoCounts: Siblings['whoCounts'] | undefined;
}) {
  const { words } = useGuidance();
  const { person: nameOf } = useNames();
  const { any: question, whoCounts: groups } = words.steps.siblings.questions;
  const counted = Object.entries(whoCounts ?? {});
  if (counted.length === 0) return <p>{question?.options?.[any ?? '']}</p>;
  return (
    <ul className="govuk-list">
      {counted.map(([id, { counts, tie, childSays }]) => (
        <li key={id} className="as-typed">
          <strong>{nameOf(id)}</strong>
          {[groups?.fields?.['tie']?.options?.[tie], groups?.fields?.['counts']?.options?.[counts]]
            .filter((part) => part !== undefined)
            .map((part) => `, ${part.toLowerCase()}`)}
          {childSays && <q className="as-typed">{childSays}</q>}
        </li>
      ))}
    </ul>
  );
}
