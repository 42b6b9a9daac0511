// A few like things side by side: a table where there is room for one and on paper, otherwise one thing under another.
import { Fragment, type ReactNode } from 'react';
import { useWideScreen } from '../ui/use-wide-screen.ts';

export interface ReadingRow {
  readonly id: string;
  /** One for each column; the first names the row, and null stands where there is nothing to say. */
  readonly cells: readonly ReactNode[];
  /** A form that was opened for the row: it stands under it, as wide as the whole. */
  readonly below?: ReactNode;
}

export function ReadingTable({
  label,
  columns,
  rows,
  firstIsWide = false,
}: {
  readonly label: string;
  readonly columns: readonly (string | undefined)[];
  readonly rows: readonly ReadingRow[];
  /** The first column holds the most to read. */
  readonly firstIsWide?: boolean;
}) {
  const isWide = useWideScreen();
  if (!isWide) {
    return (
      <ul className="reading-list" aria-label={label}>
        {rows.map(({ id, cells: [first, ...others], below }) => (
          <li key={id} className="reading-list__item">
            <p className="reading-list__label">{columns[0]}</p>
            <div className="reading-list__first">{first}</div>
            <dl className="read-said">
              {others.map(
                (cell, place) =>
                  cell !== null && (
                    <div key={place}>
                      <dt>{columns[place + 1]}</dt>
                      <dd>{cell}</dd>
                    </div>
                  ),
              )}
            </dl>
            {below}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <table className={firstIsWide ? 'reading-table reading-table--first-wide' : 'reading-table'}>
      <caption className="visually-hidden">{label}</caption>
      <thead>
        <tr>
          {columns.map((heading, place) => (
            <th key={place} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [first, ...others], below }) => (
          <Fragment key={id}>
            <tr>
              <th scope="row">{first}</th>
              {others.map((cell, place) => (
                <td key={place}>{cell}</td>
              ))}
            </tr>
            {below && (
              <tr className="reading-table__below">
                <td colSpan={columns.length}>{below}</td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
