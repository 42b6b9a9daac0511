// The same comparison as headings and paragraphs, for a phone or a screen reader.
import type { Comparison, ComparisonHeading } from "./comparison.ts";

/** Reads `by` column (all about one thing) or by row (one matter across all things). Cells that give null are left out. */
export function ComparisonList<Column extends ComparisonHeading, Row extends ComparisonHeading>({
  by,
  columns,
  rows,
  cell,
}: Comparison<Column, Row> & { readonly by: "column" | "row" }) {
  const groups =
    by === "column"
      ? columns.map((column) => ({
          ...headingOf(column),
          items: rows.map((row) => ({ ...headingOf(row), content: cell(row, column) })),
        }))
      : rows.map((row) => ({
          ...headingOf(row),
          items: columns.map((column) => ({ ...headingOf(column), content: cell(row, column) })),
        }));
  return (
    <div className="comparison-list">
      {groups.map((group) => (
        <section key={group.id} className="comparison-list__group">
          <h2 className="comparison-list__heading">{group.heading}</h2>
          {group.items
            .filter((item) => item.content !== null)
            .map((item) => (
              <div key={item.id} className="comparison-list__item">
                <h3 className="comparison-list__subheading">{item.heading}</h3>
                {item.content}
              </div>
            ))}
        </section>
      ))}
    </div>
  );
}

function headingOf({ id, heading }: ComparisonHeading): ComparisonHeading {
  return { id, heading };
}
