// The dates and time limits of one child in the order in which they fall due.
import { useState } from 'react';
import type { Child } from '../../machines/case-file.ts';
import { useCase, useCaseNow } from '../case-file/case-context.tsx';
import { fieldId } from '../questions/question-props.ts';
import { Button } from '../ui/button.tsx';
import { focusField } from '../ui/focus-field.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { dateInWords } from '../words/date-in-words.ts';
import { useTimescales } from '../words/use-timescales.ts';
import { type LimitRow, useLimitRows } from './limit-rows.ts';
import { CountedFrom, DueDay, LimitName, Standing } from './limit-cells.tsx';
import { LimitForm, limitDraft } from './limit-said.tsx';
import { PlanPart } from './plan-part.tsx';
import { limitsWords } from './limit-words.ts';
import { planWords } from './plan-words.ts';
import { ReadingTable } from './reading-table.tsx';

const sayId = (limit: string): string => `say-${limit}`;

export function LimitsPart({ child }: { readonly child: Child }) {
  const audience = useCase((caseFile) => caseFile.audience);
  const said = planWords(audience);
  const rows = useLimitRows()(useTimescales()(child));
  const caseNow = useCaseNow();
  // A form that holds something typed and not saved is open again.
  const [open, setOpen] = useState(() => rows.find(({ id }) => limitDraft(child, id) in caseNow().drafts)?.id);
  const openForm = (id: string) => {
    setOpen(id);
    requestAnimationFrame(() => focusField(fieldId(limitDraft(child, id), 'happened')));
  };
  const close = (id: string) => {
    setOpen(undefined);
    requestAnimationFrame(() => focusField(sayId(id)));
  };
  return (
    <PlanPart part="limits" change={{ child: child.id, step: 'dates' }}>
      <p>{rows.length > 0 ? said.limitsLead : said.noLimits}</p>
      {rows.length > 0 && (
        <ReadingTable
          label={said.parts.limits}
          firstIsWide
          columns={limitsWords(audience).columns}
          rows={rows.map((row) => ({
            id: row.id,
            cells: [
              <LimitName key="what" row={row} />,
              <CountedFrom key="from" row={row} />,
              <DueDay key="due" row={row} />,
              <Standing key="stands" child={child} row={row} />,
              <Say key="say" child={child} row={row} isOpen={row.id === open} onOpen={openForm} />,
            ],
            below: row.id === open && <LimitForm child={child} row={row} onDone={() => close(row.id)} />,
          }))}
        />
      )}
    </PlanPart>
  );
}

/** The way to say what happened, where the record does not show it and the limit does not begin again with each review. */
function Say({
  child,
  row: { id, what, counted, limit },
  isOpen,
  onOpen,
}: {
  readonly child: Child;
  readonly row: LimitRow;
  readonly isOpen: boolean;
  readonly onOpen: (id: string) => void;
}) {
  const said = limitsWords(useCase(({ audience }) => audience));
  const isTold = id in child.limits;
  if (limit.recurs) return said.recurs;
  if (counted.status === 'kept' && !isTold) {
    return limit.doneOn ? `${said.doneOn} ${dateInWords(limit.doneOn) ?? ''}` : said.recordSays;
  }
  if (isOpen) return null;
  return (
    <Button id={sayId(id)} kind="quiet" size="small" onClick={() => onOpen(id)}>
      {isTold ? said.change : said.say}
      <VisuallyHidden>: {what}</VisuallyHidden>
    </Button>
  );
}
