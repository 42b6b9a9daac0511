// The sheet itself, as a table or as a list: the person chooses how to read it and whether starting points are shown.
import { useState } from 'react';
import type { SheetRow } from '../../machines/balance-sheet/rows.ts';
import type { BalanceSheet, Entry } from '../../machines/balance-sheet/sheet.ts';
import type { Child } from '../../machines/case-file.ts';
import type { OptionId } from '../../machines/vocabulary.ts';
import { hrefOf } from '../address/place.ts';
import { useCase } from '../case-file/case-context.tsx';
import { SheetEntry } from '../lines/sheet-entry.tsx';
import { useSaid } from '../lines/use-said.tsx';
import { ComparisonList, groupId } from '../ui/comparison-list.tsx';
import { ComparisonTable } from '../ui/comparison-table.tsx';
import { Details } from '../ui/details.tsx';
import { JumpList } from '../ui/jump-list.tsx';
import { useWideScreen } from '../ui/use-wide-screen.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { rowWords } from '../words/sheet-words.ts';
import { AfterFirstScreen } from '../words/after-first-screen.tsx';
import { JudgementNote } from './judgement-note.tsx';

const nothing = 'Nothing recorded yet';

interface RowOfSheet {
  readonly id: SheetRow | 'judgement';
  readonly heading: string;
}

type Reading = 'table' | 'by-option' | 'by-row';
const readings: readonly { readonly id: Reading; readonly text: string }[] = [
  { id: 'table', text: 'As a table' },
  { id: 'by-option', text: 'As a list, option by option' },
  { id: 'by-row', text: 'As a list, matter by matter' },
];

export function SheetReading({ child, sheet }: { readonly child: Child; readonly sheet: BalanceSheet }) {
  const isWide = useWideScreen();
  const [chosen, setChosen] = useState<Reading>();
  const [startersShown, setStartersShown] = useState(true);
  const reading = chosen ?? (isWide ? 'table' : 'by-option');
  return (
    <>
      <fieldset className="reading">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">How to read it</legend>
        {readings.map(({ id, text }) => (
          <label key={id} className="reading__choice">
            <input type="radio" name="reading" checked={reading === id} onChange={() => setChosen(id)} /> {text}
          </label>
        ))}
        <label className="reading__choice">
          <input type="checkbox" checked={startersShown} onChange={() => setStartersShown(!startersShown)} /> Show
          general starting points and facts
        </label>
      </fieldset>
      <AfterFirstScreen>
        <SheetCells child={child} sheet={sheet} reading={reading} startersShown={startersShown} />
      </AfterFirstScreen>
    </>
  );
}

function SheetCells({
  child,
  sheet,
  reading,
  startersShown,
}: {
  readonly child: Child;
  readonly sheet: BalanceSheet;
  readonly reading: Reading;
  readonly startersShown: boolean;
}) {
  const { words } = useGuidance();
  const saying = useSaid();
  const rowNames = rowWords(useCase(({ audience }) => audience));
  const columns = sheet.options.map((id) => ({ id, heading: words.options[id].name }));
  const rows: RowOfSheet[] = [
    { id: 'judgement', heading: rowNames.judgement },
    ...sheet.rows.map((id) => ({ id, heading: rowNames[id] })),
  ];
  const isShown = (entry: Entry) => startersShown || entry.origin === 'this-child';
  const cell = (row: { readonly id: RowOfSheet['id'] }, column: (typeof columns)[number]) => {
    if (row.id === 'judgement') return <JudgementNote child={child} judgement={sheet.judgements[column.id]} />;
    const entries = (sheet.cells.get(`${column.id} ${row.id}`) ?? []).filter(isShown);
    if (entries.length === 0 && reading !== 'table') return null;
    return (
      <>
        {entries.map((entry) => (
          <SheetEntry key={entry.id} entry={entry} saying={saying} />
        ))}
        {entries.length === 0 && <p className="comparison__nothing">{nothing}</p>}
        {reading !== 'table' && (
          <MatterLink child={child.id} row={row.id} option={column.id} name={column.heading} text="Add or weigh" />
        )}
      </>
    );
  };
  const comparison = { columns, rows, cell };
  if (reading === 'table') {
    return (
      <ComparisonTable
        {...comparison}
        rowAction={({ id, heading }) =>
          id !== 'judgement' && <MatterLink child={child.id} row={id} name={heading} text="Add or weigh" />
        }
        caption={`Balance sheet for ${child.label}: every option, row by row`}
        regionLabel="Balance sheet"
        corner={child.label}
        onPaper="row-by-row"
      />
    );
  }
  return (
    <>
      <JumpList
        label="Parts of the balance sheet"
        targets={(reading === 'by-option' ? columns : rows).map(({ id, heading }) => ({
          id: groupId(id),
          text: heading,
        }))}
      />
      <Details summary="Add to a matter, or weigh it">
        <ul className="govuk-list">
          {sheet.rows.map((row) => (
            <li key={row}>
              <a href={hrefOf({ at: 'matter', child: child.id, row })}>{rowNames[row]}</a>
            </li>
          ))}
        </ul>
      </Details>
      <ComparisonList {...comparison} by={reading === 'by-option' ? 'column' : 'row'} without={nothing} />
    </>
  );
}

/** To the page where a matter is worked on across all options. */
function MatterLink({
  child,
  row,
  option,
  name,
  text,
}: {
  readonly child: string;
  readonly row: SheetRow;
  readonly option?: OptionId;
  readonly name: string;
  readonly text: string;
}) {
  return (
    <a className="row-link" href={hrefOf({ at: 'matter', child, row, option })} aria-label={`${text}: ${name}`}>
      {text}
    </a>
  );
}
