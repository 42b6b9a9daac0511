// Things side by side: equal columns, headings that stay in view, in a region that scrolls by itself.
import type { ReactNode } from 'react';
import type { Comparison, ComparisonHeading } from './comparison.ts';
import { useLaidOutSoon } from './use-laid-out-soon.ts';

/** A region that scrolls by itself must be reachable with the keyboard. */
const reachableByTab = { tabIndex: 0 };

/**
 * A wide table. On paper it stays a table, or with `onPaper="row-by-row"` each row becomes a part of its own in which
 * every cell stands under the heading of its column: a row of long cells would leave most of a page empty.
 */
export function ComparisonTable<Column extends ComparisonHeading, Row extends ComparisonHeading>({
  caption,
  regionLabel,
  corner,
  rowAction,
  columns,
  rows,
  cell,
  isShort,
  onPaper = 'side-by-side',
}: Comparison<Column, Row> & {
  readonly caption: ReactNode;
  readonly regionLabel: string;
  readonly corner: ReactNode;
  /** Something to do about a row, beneath its heading. */
  readonly rowAction?: ((row: Row) => ReactNode) | undefined;
  readonly onPaper?: 'side-by-side' | 'row-by-row' | undefined;
}) {
  const body = useLaidOutSoon<HTMLTableSectionElement>('rows', isShort);
  return (
    <div className={`comparison comparison--${onPaper}`}>
      <section className="comparison__region" aria-label={regionLabel} {...reachableByTab}>
        <table className="comparison__table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="comparison__corner">
                {corner}
              </th>
              {columns.map((column) => (
                <th key={column.id} scope="col" className="comparison__column-heading">
                  {column.heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row" className="comparison__row-heading" abbr={row.heading}>
                  <span className="comparison__row-words">
                    {row.heading}
                    {rowAction?.(row)}
                  </span>
                </th>
                {columns.map((column) => (
                  <td key={column.id} className="comparison__cell" data-heading={column.heading}>
                    <div className="comparison__content">{cell(row, column)}</div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
