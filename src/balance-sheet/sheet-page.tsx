// The balance sheet of one child: every option beside every other, fed by the answers and by policy's starting points.
import { useState } from 'react';
import type { Entry } from '../../machines/balance-sheet/sheet.ts';
import type { Child } from '../../machines/case-file.ts';
import { hrefOf } from '../address/place.ts';
import { useCase } from '../case-file/case-context.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonRow } from '../ui/button-row.tsx';
import { ComparisonList, groupId } from '../ui/comparison-list.tsx';
import { ComparisonTable } from '../ui/comparison-table.tsx';
import { JumpList } from '../ui/jump-list.tsx';
import { Lead } from '../ui/lead.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { useWideScreen } from '../ui/use-wide-screen.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { PageHeading } from '../words/page-heading.tsx';
import { rowWords } from '../words/sheet-words.ts';
import { useSheet } from '../words/use-sheet.ts';
import { JudgementNote } from './judgement-note.tsx';
import { SheetEntry } from './sheet-entry.tsx';
import { SheetHead } from './sheet-head.tsx';

const nothing = 'Nothing recorded yet';

type Reading = 'table' | 'by-option' | 'by-row';
const readings: readonly { readonly id: Reading; readonly text: string }[] = [
  { id: 'table', text: 'As a table' },
  { id: 'by-option', text: 'As a list, option by option' },
  { id: 'by-row', text: 'As a list, matter by matter' },
];

export function SheetPage({ child }: { readonly child: Child }) {
  const { words } = useGuidance();
  const audience = useCase((caseFile) => caseFile.audience);
  const rowNames = rowWords(audience);
  const sheet = useSheet()(child);
  const isWide = useWideScreen();
  const [chosen, setChosen] = useState<Reading>();
  const [startersShown, setStartersShown] = useState(true);
  const reading = chosen ?? (isWide ? 'table' : 'by-option');

  const columns = sheet.options.map((id) => ({ id, heading: words.options[id].name }));
  const rows = [
    { id: 'judgement' as const, heading: rowNames.judgement },
    ...sheet.rows.map((id) => ({ id, heading: rowNames[id] })),
  ];
  const isShown = (entry: Entry) => startersShown || entry.origin === 'this-child';
  const cell = (row: (typeof rows)[number], column: (typeof columns)[number]) => {
    if (row.id === 'judgement') return <JudgementNote child={child} judgement={sheet.judgements[column.id]} />;
    const entries = (sheet.cells.get(`${column.id} ${row.id}`) ?? []).filter(isShown);
    if (entries.length === 0) return reading === 'table' ? <p className="comparison__nothing">{nothing}</p> : null;
    return entries.map((entry) => <SheetEntry key={entry.id} child={child} entry={entry} />);
  };
  const comparison = { columns, rows, cell };
  return (
    <>
      <PageHeading title="Balance sheet" caption={child.label} />
      <Lead>
        {audience === 'family'
          ? 'Every choice stands here, side by side. None gets points, and none is left out.'
          : 'Every option, in a fixed order that gives none of them more weight, seen through the same rows. No option is scored, and none is left out.'}
      </Lead>
      <SheetHead child={child} sheet={sheet} />
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
      {reading === 'table' ? (
        <ComparisonTable
          {...comparison}
          caption={`Balance sheet for ${child.label}: every option, row by row`}
          regionLabel="Balance sheet"
          corner={child.label}
        />
      ) : (
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
      )}
      <ButtonRow>
        <Button onClick={() => window.print()}>Print</Button>
        <LinkButton kind="secondary" href={hrefOf({ at: 'answers', child: child.id })}>
          Check the answers
        </LinkButton>
        <LinkButton kind="quiet" href={hrefOf({ at: 'overview' })}>
          Overview
        </LinkButton>
      </ButtonRow>
    </>
  );
}
