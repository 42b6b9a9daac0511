// One part of the comparison of arrangements under its heading: a table where there is room and on paper, or else a list.
import type { Arrangement } from '../../machines/siblings/record.ts';
import { ComparisonList } from '../ui/comparison-list.tsx';
import { ComparisonTable } from '../ui/comparison-table.tsx';
import type { Comparison, ComparisonHeading } from '../ui/comparison.ts';
import { Details } from '../ui/details.tsx';
import { useWideScreen } from '../ui/use-wide-screen.ts';

const nothing = 'Nothing recorded yet';

/** Beyond this a table of whole sentences no longer fits on paper. */
const mostOnPaper = 4;

export type ArrangementColumn = ComparisonHeading & { readonly arrangement: Arrangement };

/** Whether it is one part of a paper: its heading is lower then. */
export interface InPaper {
  readonly isInPaper?: boolean | undefined;
}

export function ArrangementSide<Row extends ComparisonHeading>({
  id,
  heading,
  columns,
  rows,
  cell,
  fold,
  isInPaper = false,
}: Comparison<ArrangementColumn, Row> &
  InPaper & {
    readonly id: string;
    readonly heading: string;
    /** Folded away under the heading, or so and open from the start. */
    readonly fold?: 'open' | 'closed' | undefined;
  }) {
  const isWide = useWideScreen();
  const Heading = isInPaper ? 'h3' : 'h2';
  const isSaid = (row: Row) => columns.some((column) => cell(row, column) !== null);
  const shown = rows.filter(isSaid);
  const compared = isWide ? (
    <ComparisonTable
      isShort
      columns={columns}
      rows={shown}
      cell={(row, column) => cell(row, column) ?? <p className="comparison__nothing">{nothing}</p>}
      caption={`${heading}: every arrangement, row by row`}
      regionLabel={`${heading}: table`}
      corner="Arrangements"
      onPaper={columns.length > mostOnPaper ? 'row-by-row' : 'side-by-side'}
    />
  ) : (
    <ComparisonList
      isShort
      by="row"
      within={id}
      level={isInPaper ? 'h4' : 'h3'}
      columns={columns}
      rows={shown}
      cell={cell}
      without={nothing}
    />
  );
  const all = (
    <>
      {shown.length > 0 && compared}
      {shown.length < rows.length && (
        <p className="read-blank">
          {nothing}:{' '}
          {rows
            .filter((row) => !shown.includes(row))
            .map((row) => row.heading)
            .join(' ')}
        </p>
      )}
    </>
  );
  return (
    <section aria-labelledby={id}>
      <Heading id={id} className="govuk-heading-m" tabIndex={-1}>
        {heading}
      </Heading>
      {fold ? (
        <Details summary={`${heading}, every arrangement side by side`} open={fold === 'open'}>
          {all}
        </Details>
      ) : (
        all
      )}
    </section>
  );
}
