// The facts of the four options away from home side by side, in the same rows and at the same width.
import type { OptionId } from '../../machines/vocabulary.ts';
import { useCase } from '../case-file/case-context.tsx';
import { ComparisonList } from '../ui/comparison-list.tsx';
import { ComparisonTable } from '../ui/comparison-table.tsx';
import { useWideScreen } from '../ui/use-wide-screen.ts';
import { pinInWords } from '../words/pin-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';

const awayOptions: readonly OptionId[] = ['sgo', 'cao', 'adoption', 'ltf'];

export function OptionFacts() {
  const { words, national } = useGuidance();
  const isFamily = useCase(({ audience }) => audience === 'family');
  const isWide = useWideScreen();
  const columns = awayOptions.map((id) => ({ id, heading: words.options[id].short }));
  const rows = national.optionFacts.map(({ id, heading, cells }) => ({ id, heading, cells }));
  const cell = (row: (typeof rows)[number], column: (typeof columns)[number]) => {
    const { text, plain, facts } = row.cells[column.id];
    const pins = national.facts.filter(({ id }) => facts.includes(id));
    return (
      <>
        {isFamily ? plain : text}
        {!isFamily && <span className="side-panel__source">{pins.map(pinInWords).join('; ')}</span>}
      </>
    );
  };
  const comparison = { columns, rows, cell };
  return (
    <section aria-labelledby="option-facts">
      <h2 id="option-facts" className="govuk-heading-m">
        The four options side by side
      </h2>
      {isWide ? (
        <ComparisonTable
          {...comparison}
          caption="Facts about the four options away from home"
          regionLabel="Facts about the four options"
          corner="Fact"
        />
      ) : (
        <ComparisonList {...comparison} by="row" />
      )}
    </section>
  );
}
