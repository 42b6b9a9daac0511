// The lines of a child's sheet that came, changed, were set aside or are gone, each under its option and matter.
import type { ReactNode } from 'react';
import type { Entry } from '../../machines/balance-sheet/sheet.ts';
import { dayIn } from '../../machines/saved-case.ts';
import type { SinceLastTime } from '../../machines/since-last-time.ts';
import { hrefOf } from '../address/place.ts';
import { useCase } from '../case-file/case-context.tsx';
import { SheetEntry } from '../lines/sheet-entry.tsx';
import type { Saying } from '../lines/use-said.tsx';
import { dateInWords } from '../words/date-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { rowWords } from '../words/sheet-words.ts';
import { ThenAndNow } from './then-and-now.tsx';

export function ChangedLines({
  child,
  changes: { came, changed, setAside, gone },
  since,
  sayingThen,
  saying,
}: {
  readonly child: string;
  readonly changes: SinceLastTime;
  readonly since: string;
  readonly sayingThen: Saying;
  readonly saying: Saying;
}) {
  const one = (entry: Entry, content: ReactNode) => ({ entry, content });
  const parts = [
    {
      title: 'New, or brought back',
      lines: came.map((entry) => one(entry, <SheetEntry entry={entry} saying={saying} />)),
    },
    {
      title: 'Changed',
      lines: changed.map(({ was, is }) =>
        one(
          is,
          <ThenAndNow
            then={<SheetEntry entry={was} saying={sayingThen} />}
            now={<SheetEntry entry={is} saying={saying} />}
          />,
        ),
      ),
    },
    {
      title: 'Set aside',
      lines: setAside.map((entry) =>
        one(
          entry,
          <>
            <SheetEntry entry={entry} saying={saying} />
            <p className="as-typed">{whyAside(entry)}</p>
          </>,
        ),
      ),
    },
    {
      title: 'No longer on the sheet',
      lines: gone.map((entry) => one(entry, <SheetEntry entry={entry} saying={sayingThen} />)),
    },
  ].filter(({ lines }) => lines.length > 0);
  if (parts.length === 0) return <p>No line about this child has changed since {since}.</p>;
  return parts.map(({ title, lines }) => (
    <div key={title} className="since__part">
      <h4>{title}</h4>
      {lines.map(({ entry, content }) => (
        <div key={entry.id} className="since__line">
          <LinePlace child={child} entry={entry} />
          {content}
        </div>
      ))}
    </div>
  ));
}

/** The option and the matter, as the way to both. */
function LinePlace({ child, entry: { option, row } }: { readonly child: string; readonly entry: Entry }) {
  const { words } = useGuidance();
  const rows = rowWords(useCase(({ audience }) => audience));
  return (
    <p className="since__where">
      <a href={hrefOf({ at: 'matter', child, row, option })}>
        {words.options[option].name}: {rows[row]}
      </a>
    </p>
  );
}

function whyAside({ note }: Entry): string {
  const why = note?.setAsideWhy.trim() ? `Set aside because: ${note.setAsideWhy}` : 'Set aside. No reason was given.';
  return [why, dateInWords(dayIn(note?.setAsideOn ?? ''))].filter((part) => part !== undefined).join('\n');
}
