// What stands in the cells of a time limit: what it is, from what it runs, its day, and how things stand with it.
import type { Child } from '../../machines/case-file.ts';
import { hrefOf, stepHref } from '../address/place.ts';
import { useCase } from '../case-file/case-context.tsx';
import { dateInWords } from '../words/date-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import type { LimitRow } from './limit-rows.ts';
import { WhatHappened } from './limit-said.tsx';
import { eventInWords, lengthInWords, limitStatusInWords, limitsWords } from './limit-words.ts';

interface OfRow {
  readonly row: LimitRow;
}

export function LimitName({ row: { what, sources } }: OfRow) {
  return (
    <>
      {what}
      <span className="entry__source">{sources.join(' · ')}</span>
    </>
  );
}

export function CountedFrom({ row: { timescale, counted } }: OfRow) {
  const audience = useCase((caseFile) => caseFile.audience);
  const { event, date } = counted.trigger;
  return (
    <>
      {eventInWords(event, audience)}
      {date ? `: ${dateInWords(date) ?? ''}` : ''}
      <span className="entry__source">{lengthInWords(timescale)}</span>
    </>
  );
}

export function DueDay({ row: { counted } }: OfRow) {
  const { national } = useGuidance();
  const said = limitsWords(useCase(({ audience }) => audience));
  const knownTo = national.bankHolidays.knownTo;
  return (
    <>
      {dateInWords(counted.due) ?? 'No date yet'}
      {counted.due && counted.basis === 'estimated' && <span className="entry__source">{said.estimated}</span>}
      {counted.pastTheList && (
        <span className="entry__source">Past the list of bank holidays, which ends {knownTo}: this day may be out</span>
      )}
      {counted.endsAt18 && <span className="entry__source">Ends here because of the 18th birthday</span>}
    </>
  );
}

export function Standing({ child, row: { id, counted, limit } }: OfRow & { readonly child: Child }) {
  const audience = useCase((caseFile) => caseFile.audience);
  const { planned, doneOn } = limit;
  const said = limit.recurs ? undefined : child.limits[id];
  const isAfter = doneOn !== undefined && counted.due !== undefined && doneOn > counted.due;
  return (
    <>
      {counted.status === 'kept' && isAfter && limitsWords(audience).keptLate}
      {counted.status !== 'told' && !isAfter && limitStatusInWords(counted.status, audience)}
      {said && <WhatHappened said={said} />}
      {counted.missing !== undefined && <NeededDate child={child.id} trigger={counted.trigger} />}
      {planned && (
        <span className="entry__source">
          Planned for {dateInWords(planned.on)}
          {planned.late ? `, ${limitsWords(audience).late}` : ''}
        </span>
      )}
    </>
  );
}

function NeededDate({
  child,
  trigger: { step, question },
}: {
  readonly child: Child['id'];
  readonly trigger: LimitRow['counted']['trigger'];
}) {
  const { words } = useGuidance();
  const { needed } = limitsWords(useCase(({ audience }) => audience));
  if (step === 'meeting') return <span className="entry__source">{needed}: the day of the meeting</span>;
  const isBirth = step === 'child';
  return (
    <span className="limit__needed">
      {needed}:{' '}
      <a href={isBirth ? hrefOf({ at: 'children' }) : stepHref(child, step)}>
        {isBirth ? 'Date of birth' : (words.steps[step].questions[question]?.label ?? words.steps[step].heading)}
      </a>
    </span>
  );
}
