// What a changed answer would do, shown before it is done: which steps it parks, brings back or opens.
import type { Child } from '../../machines/case-file.ts';
import type { Change } from '../../machines/change-preview.ts';
import type { StepId } from '../../machines/vocabulary.ts';
import { Button } from '../ui/button.tsx';
import { ButtonRow } from '../ui/button-row.tsx';
import { Lead } from '../ui/lead.tsx';
import { PageHeading } from '../words/page-heading.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { changedCells } from '../../machines/balance-sheet/compare.ts';
import { useCase } from '../case-file/case-context.tsx';
import { rowWords } from '../words/sheet-words.ts';
import { useSheet } from '../words/use-sheet.ts';

function StepList({ heading, steps }: { readonly heading: string; readonly steps: readonly StepId[] }) {
  const { words } = useGuidance();
  if (steps.length === 0) return null;
  return (
    <section>
      <h2 className="govuk-heading-m">{heading}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {steps.map((step) => (
          <li key={step}>{words.steps[step].heading}</li>
        ))}
      </ul>
    </section>
  );
}

export function ChangePreview({
  child,
  change,
  onChange,
  onKeep,
  onBack,
}: {
  readonly child: Child;
  readonly change: Change;
  readonly onChange: () => void;
  readonly onKeep: () => void;
  readonly onBack: () => void;
}) {
  const { words } = useGuidance();
  const rows = rowWords(useCase(({ audience }) => audience));
  const sheetOf = useSheet();
  const cells = changedCells(sheetOf(child), sheetOf(change.after));
  return (
    <>
      <PageHeading title="What this change would do" caption={child.label} />
      <Lead>Nothing is deleted. Answers that no longer apply are parked, and offered again if things change back.</Lead>
      <StepList heading="Parked: kept, no longer asked or counted" steps={change.parked} />
      <StepList heading="Back again: parked answers that count once more" steps={change.back} />
      <StepList heading="Asked from now on" steps={change.asked} />
      <StepList heading="No longer asked (nothing was answered here)" steps={change.passed} />
      {cells.length > 0 && (
        <section>
          <h2 className="govuk-heading-m">Places on the balance sheet that would change</h2>
          <ul className="govuk-list govuk-list--bullet">
            {cells.map(({ option, row }) => (
              <li key={`${option} ${row}`}>
                {words.options[option].name}: {rows[row]}
              </li>
            ))}
          </ul>
        </section>
      )}
      <ButtonRow>
        <Button onClick={onChange}>Make the change</Button>
        <Button kind="secondary" onClick={onBack}>
          Go back to the question
        </Button>
        <Button kind="quiet" onClick={onKeep}>
          Keep my earlier answer
        </Button>
      </ButtonRow>
    </>
  );
}
