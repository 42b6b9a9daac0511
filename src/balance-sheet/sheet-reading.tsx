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
import { JumpList } from '../ui/jump-list.tsx';
import { useWideScreen } from '../ui/use-wide-screen.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { rowWords } from '../words/sheet-words.ts';
import { JudgementNote } from './judgement-note.tsx';
import { useDrawn } from './use-drawn.ts';

const nothing = 'Nothing recorded yet';

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
  const isDrawn = useDrawn();
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
      {isDrawn ? (
        <SheetCells child={child} sheet={sheet} reading={reading} startersShown={startersShown} />
      ) : (
        <div className="comparison-coming" aria-busy="true" />
      )}
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
  const rows = [
    { id: 'judgement' as const, heading: rowNames.judgement },
    ...sheet.rows.map((id) => ({ id, heading: rowNames[id] })),
  ];
  const isShown = (entry: Entry) => startersShown || entry.origin === 'this-child';
  const cell = (row: (typeof rows)[number], column: (typeof columns)[number]) => {
    if (row.id === 'judgement') return <JudgementNote child={child} judgement={sheet.judgements[column.id]} />;
    const entries = (sheet.cells.get(`${column.id} ${row.id}`) ?? []).filter(isShown);
    if (entries.length === 0 && reading !== 'table') return null;
    return (
      <>
        {entries.map((entry) => (
          <SheetEntry key={entry.id} entry={entry} saying={saying} />
        ))}
        {entries.length === 0 && <p className="comparison__nothing">{nothing}</p>}
        <CellLink
          child={child.id}
          row={{ id: row.id, heading: row.heading }}
          column={column}
          isEmpty={entries.length === 0}
        />
      </>
    );
  };
  const comparison = { columns, rows, cell };
  if (reading === 'table') {
    return (
      <ComparisonTable
        {...comparison}
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
      <ComparisonList {...comparison} by={reading === 'by-option' ? 'column' : 'row'} without={nothing} />
    </>
  );
}

/** To the page where this matter is worked on, at this option. */
function CellLink({
  child,
  row,
  column,
  isEmpty,
}: {
  readonly child: string;
  readonly row: { readonly id: SheetRow; readonly heading: string };
  readonly column: { readonly id: OptionId; readonly heading: string };
  readonly isEmpty: boolean;
}) {
  const text = isEmpty ? 'Add' : 'Add or weigh';
  return (
    <a
      className="cell-link"
      href={hrefOf({ at: 'matter', child, row: row.id, option: column.id })}
      aria-label={`${text}: ${row.heading}, ${column.heading}`}
    >
      {text}
    </a>
  );
}
