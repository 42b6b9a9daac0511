// Gaps in single lines: a claim without evidence, a weight without its reason, something against that nothing reduces.
import type { Entry } from '../balance-sheet/sheet.ts';
import type { Evidence } from '../case-file.ts';
import { isBlank } from './blank.ts';
import type { Gap, GapPlace, Looked } from './gap.ts';
import { everyOwnEntry, inPlay } from './in-play.ts';

/** A line that speaks for or against an option claims something. What somebody wishes or thinks is their own. */
const isClaim = ({ origin, side, row }: Entry): boolean =>
  origin === 'this-child' && side !== 'neutral' && row !== 'wishes' && row !== 'views';

/** A claim that points at nothing it rests on. Evidence that was set aside carries nothing. */
export const awaitsEvidence = (entry: Entry, register: readonly Evidence[]): boolean =>
  isClaim(entry) && !entry.tellsEvidence && restsOn(entry, register).length === 0;

const restsOn = ({ note }: Entry, register: readonly Evidence[]): Evidence[] =>
  register.filter(({ id, setAside }) => !setAside && note?.evidence.includes(id));

const views: readonly Evidence['kind'][] = ['professional-opinion', 'family-view', 'child-view'];

/** A claim called decisive, of which all evidence is somebody's opinion or view. */
function restsOnViewsAlone(entry: Entry, register: readonly Evidence[]): boolean {
  const kinds = restsOn(entry, register).map(({ kind }) => kind);
  return (
    isClaim(entry) &&
    !entry.tellsEvidence &&
    entry.note?.weight === 'decisive' &&
    kinds.length > 0 &&
    kinds.every((kind) => views.includes(kind))
  );
}

const at = (entry: Entry): GapPlace => ({ at: 'cell', option: entry.option, row: entry.row, entry });

export function lineGaps({ sheet, register }: Looked): Gap[] {
  const entries = everyOwnEntry(sheet);
  const weighed = inPlay(sheet);
  const against = entries.filter(({ side, option }) => side === 'against' && weighed.includes(option));
  const helpFor = ({ id }: Entry) => entries.filter(({ reduces }) => reduces === id);
  const isHelped = (entry: Entry) => !isBlank(entry.note?.reducedBy) || helpFor(entry).length > 0;
  const isProvided = (entry: Entry) =>
    !isBlank(entry.note?.whoProvides) ||
    (isBlank(entry.note?.reducedBy) && helpFor(entry).every(({ provider }) => !isBlank(provider)));
  return [
    { id: 'evidence-awaited', places: entries.filter((entry) => awaitsEvidence(entry, register)).map(at) },
    {
      id: 'weight-without-why',
      places: entries.filter(({ note }) => note && note.weight !== '' && isBlank(note.weightWhy)).map(at),
    },
    { id: 'words-changed', places: entries.filter(({ hasChanged }) => hasChanged).map(at) },
    { id: 'decisive-on-opinion', places: entries.filter((entry) => restsOnViewsAlone(entry, register)).map(at) },
    {
      id: 'nothing-reduces',
      // A point that somebody calls modest may stand as it is.
      places: against.filter((entry) => !isHelped(entry) && entry.note?.weight !== 'modest').map(at),
    },
    { id: 'nobody-provides', places: against.filter((entry) => isHelped(entry) && !isProvided(entry)).map(at) },
  ];
}
