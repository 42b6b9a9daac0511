// One line of the support ledger as the cells of a table, and the help that is named for no one point.
import type { ReactNode } from 'react';
import type { Entry } from '../../machines/balance-sheet/sheet.ts';
import type { Child } from '../../machines/case-file.ts';
import { isoDate } from '../../machines/rules/dates.ts';
import { hrefOf } from '../address/place.ts';
import { LineWords } from '../lines/line-words.tsx';
import { shortened } from '../lines/shortened.ts';
import { sourceHref } from '../lines/source-href.ts';
import type { Saying } from '../lines/use-said.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { dateInWords } from '../words/date-in-words.ts';
import { notSaid } from '../lines/said-list.tsx';

/** What is blank says so and leads to where it is said. */
export function ledgerCells({
  child,
  against,
  help,
  saying,
  columns,
  name,
}: {
  readonly child: Child['id'];
  readonly against: Entry;
  readonly help: readonly Entry[];
  readonly saying: Saying;
  readonly columns: readonly (string | undefined)[];
  /** What the option is called. */
  readonly name: string;
}): readonly ReactNode[] {
  const { note, row, option } = against;
  const providers = [note?.whoProvides, ...help.map(({ provider }) => provider)].filter(Boolean).join('; ');
  const written = [providers, note?.whoPays, dateInWords(note && isoDate(note.by))];
  const blank = (column: number) => (
    <a href={hrefOf({ at: 'matter', child, row, option })}>
      {notSaid}
      <VisuallyHidden>
        : {columns[column]} {name}
      </VisuallyHidden>
    </a>
  );
  return [
    <LineWords key="against" entry={shortened(against)} saying={saying} />,
    note?.reducedBy || help.length > 0 ? (
      <>
        {note?.reducedBy && <p className="as-typed">{note.reducedBy}</p>}
        {help.map((entry) => (
          <LineWords key={entry.id} entry={shortened(entry)} saying={saying} />
        ))}
      </>
    ) : (
      blank(1)
    ),
    ...written.map((text, place) => (text ? <span className="as-typed">{text}</span> : blank(place + 2))),
  ];
}

export function HelpByItself({
  child,
  heading,
  entries,
  saying,
}: {
  readonly child: Child['id'];
  readonly heading: string;
  readonly entries: readonly Entry[];
  readonly saying: Saying;
}) {
  return (
    <>
      <p className="read-item__subheading">{heading}</p>
      <ul className="plan-help">
        {entries.map((entry) => {
          const { row, option, source } = entry;
          const href = sourceHref(child, source) ?? hrefOf({ at: 'matter', child, row, option });
          return (
            <li key={entry.id}>
              <LineWords entry={entry} saying={saying} />
              <a className="read-item__change" href={href}>
                Change
                <VisuallyHidden>: {source.from === 'answer' ? saying.stepTitle(source.step) : heading}</VisuallyHidden>
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}
