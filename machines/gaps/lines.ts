// Gaps in single lines: a claim without evidence, a weight without its reason, something against that nothing reduces.
import type { Entry } from '../balance-sheet/sheet.ts';
import { isBlank } from './blank.ts';
import type { Gap, GapPlace, Looked } from './gap.ts';
import { everyOwnEntry, inPlay } from './in-play.ts';

/** A line that speaks for or against an option claims something. What somebody wishes or thinks is their own. */
const isClaim = ({ origin, side, row }: Entry): boolean =>
  origin === 'this-child' && side !== 'neutral' && row !== 'wishes' && row !== 'views';

/** A claim that points at nothing it rests on. */
export const awaitsEvidence = (entry: Entry): boolean =>
  isClaim(entry) && !entry.tellsEvidence && (entry.note?.evidence ?? []).length === 0;

const at = (entry: Entry): GapPlace => ({ at: 'cell', option: entry.option, row: entry.row, entry });

export function lineGaps({ sheet }: Looked): Gap[] {
  const entries = everyOwnEntry(sheet);
  const weighed = inPlay(sheet);
  const against = entries.filter(({ side, option }) => side === 'against' && weighed.includes(option));
  const helpFor = ({ id }: Entry) => entries.filter(({ reduces }) => reduces === id);
  const isHelped = (entry: Entry) => !isBlank(entry.note?.reducedBy) || helpFor(entry).length > 0;
  const isProvided = (entry: Entry) =>
    !isBlank(entry.note?.whoProvides) ||
    (isBlank(entry.note?.reducedBy) && helpFor(entry).every(({ provider }) => !isBlank(provider)));
  return [
    { id: 'evidence-awaited', places: entries.filter(awaitsEvidence).map(at) },
    {
      id: 'weight-without-why',
      places: entries.filter(({ note }) => note && note.weight !== '' && isBlank(note.weightWhy)).map(at),
    },
    { id: 'words-changed', places: entries.filter(({ hasChanged }) => hasChanged).map(at) },
    { id: 'nothing-reduces', places: against.filter((entry) => !isHelped(entry)).map(at) },
    { id: 'nobody-provides', places: against.filter((entry) => isHelped(entry) && !isProvided(entry)).map(at) },
  ];
}
