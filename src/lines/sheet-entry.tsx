// One line of the sheet as a card: which way it points, whose words, what it weighs, what it rests on, what reduces it.
import { type ReactNode, memo } from 'react';
import type { Entry } from '../../machines/balance-sheet/sheet.ts';
import { EntryCard } from '../ui/entry-card.tsx';
import { starterWords } from '../words/sheet-words.ts';
import { LineWords } from './line-words.tsx';
import type { Saying } from './use-said.tsx';

/** Drawn again only when the entry or its words change: a sheet holds hundreds. */
export const SheetEntry = memo(function SheetEntry({
  entry,
  saying,
  actions,
}: {
  readonly entry: Entry;
  readonly saying: Saying;
  readonly actions?: ReactNode;
}) {
  const { note } = entry;
  return (
    <EntryCard
      kind={entry.side}
      kindText={saying.side(entry.side)}
      starterText={starterWords(entry)}
      notes={entry.whose === undefined ? undefined : [{ term: 'Whose view', text: saying.whose(entry.whose) }]}
      weight={note && note.weight !== '' ? { text: saying.weight(note.weight), why: note.weightWhy } : undefined}
      evidence={restsOn(entry, saying)}
      paired={pairedWith(entry, saying)}
      actions={actions}
    >
      <LineWords entry={entry} saying={saying} />
    </EntryCard>
  );
});

/** What a line rests on, that nothing is named yet, or that its words are no longer those that were weighed. */
function restsOn(entry: Entry, saying: Saying): ReactNode {
  const evidence = entry.note?.evidence ?? [];
  const awaits = saying.awaits(entry);
  if (evidence.length === 0 && !awaits && !entry.hasChanged) return undefined;
  return (
    <>
      {evidence.length > 0 && <p>Rests on: {evidence.map(saying.evidence).join('; ')}.</p>}
      {awaits && <p>Evidence awaited.</p>}
      {entry.hasChanged && <p>The words have changed since it was weighed. Look at it again.</p>}
    </>
  );
}

/** What would reduce a line against the option, as people wrote it beside the line. */
function pairedWith({ note }: Entry, { support }: Saying): { heading: string; text: ReactNode } | undefined {
  if (!note || note.reducedBy === '') return undefined;
  return {
    heading: 'What would reduce it',
    text: (
      <>
        <p className="as-typed">{note.reducedBy}</p>
        <p className="as-typed">{support(note)}</p>
      </>
    ),
  };
}
