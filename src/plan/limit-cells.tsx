// What stands in the cells of a time limit: what it is, from what it runs, its day, and how things stand with it.
import type { Child } from '../../machines/case-file.ts';
import { hrefOf, stepHref } from '../address/place.ts';
import { useCase } from '../case-file/case-context.tsx';
import { dateInWords } from '../words/date-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import type { LimitRow } from './limit-rows.ts';
import { eventInWords, lengthInWords, limitStatusWords } from './limit-words.ts';

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
  const knownTo = national.bankHolidays.knownTo;
  return (
    <>
      {dateInWords(counted.due) ?? 'No date yet'}
      {counted.due && counted.basis === 'estimated' && (
        <span className="entry__source">An estimate: the day itself is not in the record</span>
      )}
      {counted.pastTheList && (
        <span className="entry__source">Past the list of bank holidays, which ends {knownTo}: this day may be out</span>
      )}
      {counted.endsAt18 && <span className="entry__source">Ends here because of the 18th birthday</span>}
    </>
  );
}

export function Standing({ child, row: { counted, limit } }: OfRow & { readonly child: Child['id'] }) {
  const { planned } = limit;
  return (
    <>
      {limitStatusWords[counted.status]}
      {counted.missing !== undefined && <NeededDate child={child} trigger={counted.trigger} />}
      {planned && (
        <span className="entry__source">
          Planned for {dateInWords(planned.on)}
          {planned.late ? ', which is later than this' : ''}
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
  if (step === 'meeting') return <span className="entry__source">Needed: the day of the meeting</span>;
  const isBirth = step === 'child';
  return (
    <span className="limit__needed">
      Needed:{' '}
      <a href={isBirth ? hrefOf({ at: 'children' }) : stepHref(child, step)}>
        {isBirth ? 'Date of birth' : (words.steps[step].questions[question]?.label ?? words.steps[step].heading)}
      </a>
    </span>
  );
}
