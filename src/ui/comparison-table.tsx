// Things side by side: equal columns, headings that stay in view, in a region that scrolls by itself.
import type { ReactNode } from 'react';
import type { Comparison, ComparisonHeading } from './comparison.ts';

/** A region that scrolls by itself must be reachable with the keyboard. */
const reachableByTab = { tabIndex: 0 };

/** A wide table; on paper it lies on A4 sideways and repeats its headings. */
export function ComparisonTable<Column extends ComparisonHeading, Row extends ComparisonHeading>({
  caption,
  regionLabel,
  corner,
  columns,
  rows,
  cell,
}: Comparison<Column, Row> & {
  readonly caption: ReactNode;
  readonly regionLabel: string;
  readonly corner: ReactNode;
}) {
  return (
    <div className="comparison">
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
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row" className="comparison__row-heading">
                  <span className="comparison__row-words">{row.heading}</span>
                </th>
                {columns.map((column) => (
                  <td key={column.id} className="comparison__cell">
                    {cell(row, column)}
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
