// The dates and time limits of one child in the order in which they fall due.
import { setMet } from '../../machines/line-edits.ts';
import type { Child } from '../../machines/case-file.ts';
import { useCase, useChange } from '../case-file/case-context.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { dateInWords } from '../words/date-in-words.ts';
import { useTimescales } from '../words/use-timescales.ts';
import { type LimitRow, useLimitRows } from './limit-rows.ts';
import { CountedFrom, DueDay, LimitName, Standing } from './limit-cells.tsx';
import { PlanPart } from './plan-part.tsx';
import { planWords } from './plan-words.ts';
import { ReadingTable } from './reading-table.tsx';

export function LimitsPart({ child }: { readonly child: Child }) {
  const said = planWords(useCase(({ audience }) => audience));
  const rows = useLimitRows()(useTimescales()(child));
  return (
    <PlanPart part="limits" change={{ child: child.id, step: 'dates' }}>
      <p>{rows.length > 0 ? said.limitsLead : said.noLimits}</p>
      {rows.length > 0 && (
        <ReadingTable
          label={said.parts.limits}
          firstIsWide
          columns={['What', 'Counted from', 'Due', 'Where it stands', 'Kept']}
          rows={rows.map((row) => ({
            id: row.id,
            cells: [
              <LimitName key="what" row={row} />,
              <CountedFrom key="from" row={row} />,
              <DueDay key="due" row={row} />,
              <Standing key="stands" child={child.id} row={row} />,
              <Kept key="kept" child={child} row={row} />,
            ],
          }))}
        />
      )}
    </PlanPart>
  );
}

/** A mark by hand, where the record does not say it already and the limit does not begin again with each review. */
function Kept({ child, row: { id, what, counted, limit } }: { readonly child: Child; readonly row: LimitRow }) {
  const change = useChange();
  const isMarked = child.met.includes(id);
  if (counted.status === 'kept' && !isMarked) {
    return limit.doneOn ? `The record says: ${dateInWords(limit.doneOn) ?? ''}` : 'The record says so';
  }
  if (limit.recurs) return 'Counted again from each review';
  return (
    <label className="limit__kept">
      <input type="checkbox" checked={isMarked} onChange={() => change(setMet(child.id, id, !isMarked))} /> Kept
      <VisuallyHidden>: {what}</VisuallyHidden>
    </label>
  );
}
