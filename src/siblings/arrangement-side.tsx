// One part of the comparison of arrangements under its heading: a table where there is room and on paper, or else a list.
import type { ReactNode } from 'react';
import type { Arrangement } from '../../machines/siblings/record.ts';
import { ComparisonList } from '../ui/comparison-list.tsx';
import { ComparisonTable } from '../ui/comparison-table.tsx';
import type { Comparison, ComparisonHeading } from '../ui/comparison.ts';
import { useWideScreen } from '../ui/use-wide-screen.ts';

const nothing = 'Nothing recorded yet';

/** Beyond this a table of whole sentences no longer fits on paper. */
const mostOnPaper = 4;

export type ArrangementColumn = ComparisonHeading & { readonly arrangement: Arrangement };

export function ArrangementSide<Row extends ComparisonHeading>({
  id,
  heading,
  instead = false,
  columns,
  rows,
  cell,
}: Comparison<ArrangementColumn, Row> & {
  readonly id: string;
  readonly heading: string;
  /** What stands here where there is nothing to compare. */
  readonly instead?: ReactNode;
}) {
  const isWide = useWideScreen();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="govuk-heading-m" tabIndex={-1}>
        {heading}
      </h2>
      {instead ||
        (isWide ? (
          <ComparisonTable
            columns={columns}
            rows={rows}
            cell={(row, column) => cell(row, column) ?? <p className="comparison__nothing">{nothing}</p>}
            caption={`${heading}: every arrangement, row by row`}
            regionLabel={`${heading}: table`}
            corner="Arrangements"
            onPaper={columns.length > mostOnPaper ? 'row-by-row' : 'side-by-side'}
          />
        ) : (
          <ComparisonList by="row" within={id} columns={columns} rows={rows} cell={cell} without={nothing} />
        ))}
    </section>
  );
}
