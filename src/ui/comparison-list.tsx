// The same comparison as headings and paragraphs, for a phone or a screen reader.
import { Fragment } from 'react';
import type { Comparison, ComparisonHeading } from './comparison.ts';
import type { HeadingLevel } from './heading-level.ts';
import { useLaidOutSoon } from './use-laid-out-soon.ts';

const below = { h2: 'h3', h3: 'h4', h4: 'h5' } as const;

/** Reads `by` column (all about one thing) or by row (one matter across all things). Cells that give null are left out, and `without` names them at the end of their group. */
export function ComparisonList<Column extends ComparisonHeading, Row extends ComparisonHeading>({
  by,
  columns,
  rows,
  cell,
  isShort,
  without,
  within,
  level = within === undefined ? 'h2' : 'h3',
}: Comparison<Column, Row> & {
  readonly without?: string | undefined;
  readonly by: 'column' | 'row';
  /** The part of a page it stands in: its headings are one level lower then, with ids of their own. */
  readonly within?: string | undefined;
  readonly level?: HeadingLevel | undefined;
}) {
  const Heading = level;
  const Subheading = below[level];
  const list = useLaidOutSoon<HTMLDivElement>(by, isShort);
  const groups =
    by === 'column'
      ? columns.map((column) => ({
          ...headingOf(column),
          items: rows.map((row) => ({ ...headingOf(row), content: cell(row, column) })),
        }))
      : rows.map((row) => ({
          ...headingOf(row),
          items: columns.map((column) => ({ ...headingOf(column), content: cell(row, column) })),
        }));
  return (
    <div ref={list} className="comparison-list">
      {groups.map((group) => (
        <section key={group.id} className="comparison-list__group">
          <Heading id={groupId(group.id, within)} className="comparison-list__heading" tabIndex={-1}>
            {group.heading}
          </Heading>
          {group.items
            .filter((item) => item.content !== null)
            .map((item) => (
              <div key={item.id} className="comparison-list__item">
                <Subheading className="comparison-list__subheading">{item.heading}</Subheading>
                {item.content}
              </div>
            ))}
          {without && group.items.some((item) => item.content === null) && (
            <p className="comparison-list__without">
              {without}:{' '}
              {group.items
                .filter((item) => item.content === null)
                .map((item, place) => (
                  <Fragment key={item.id}>
                    {place > 0 && '; '}
                    {item.heading}
                  </Fragment>
                ))}
            </p>
          )}
        </section>
      ))}
    </div>
  );
}

/** The id of a group's heading, for links to it. */
export const groupId = (id: string, within = 'group'): string => `${within}-${id}`;

function headingOf({ id, heading }: ComparisonHeading): ComparisonHeading {
  return { id, heading };
}
