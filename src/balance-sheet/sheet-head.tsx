// What stands above the options: that this is a draft, the child's own words, who the child is, and what is not known.
import { stepFields } from '../../machines/answers/steps.ts';
import { isoDate } from '../../machines/rules/dates.ts';
import type { BalanceSheet } from '../../machines/balance-sheet/sheet.ts';
import type { Child } from '../../machines/case-file.ts';
import type { StepId } from '../../machines/vocabulary.ts';
import { stepHref } from '../address/place.ts';
import { Card, CardGrid } from '../ui/card.tsx';
import { Tag } from '../ui/tag.tsx';
import { answersInWords } from '../words/answers-in-words.ts';
import { dateInWords } from '../words/date-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { useNames } from '../words/use-names.ts';

export function SheetHead({ child, sheet }: { readonly child: Child; readonly sheet: BalanceSheet }) {
  const { policy, national, surroundings, words } = useGuidance();
  const headSteps = ['wishes', 'identity', 'siblings'] as const;
  return (
    <section className="sheet-head" aria-label="About this sheet">
      <p>
        <Tag kind="solid">Draft</Tag> {dateInWords(surroundings.asOf)}.{' '}
        {policy ? `${policy.card.name}, ${policy.card.document}.` : 'National position only.'} Law as checked on{' '}
        {dateInWords(national.checkedOn)}. This tool decides nothing.
      </p>
      <CardGrid>
        {headSteps.map((step) => (
          <HeadAnswers key={step} child={child} step={step} answers={sheet[step === 'wishes' ? 'childsWords' : step]} />
        ))}
      </CardGrid>
      {sheet.openActions.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Not known yet</h2>
          <ul className="govuk-list govuk-list--bullet">
            {sheet.openActions.map(({ id, what, who, by, step }) => (
              <li key={id} className="as-typed">
                {what || (step && words.steps[step].heading)}: {who || 'nobody named yet'},{' '}
                {dateInWords(isoDate(by)) ?? 'no date yet'}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The answers of one step under its heading, or that there are none and where to give them. */
function HeadAnswers({
  child,
  step,
  answers,
}: {
  readonly child: Child;
  readonly step: StepId;
  readonly answers: object | undefined;
}) {
  const { words } = useGuidance();
  const names = useNames();
  const { heading, questions } = words.steps[step];
  const said = answersInWords(stepFields[step], { ...answers }, questions, names);
  return (
    <Card heading={heading}>
      {said.length === 0 ? (
        <p>
          Nothing recorded yet. <a href={stepHref(child.id, step)}>Go to the question</a>
        </p>
      ) : (
        <dl>
          {said.map(({ path, about, question, answer }) => (
            <div key={path}>
              <dt>{about ? `${about}: ${question}` : question}</dt>
              <dd className="as-typed">{answer}</dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  );
}
