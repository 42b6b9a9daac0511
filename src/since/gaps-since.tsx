// What was missing then and still is, what is missing since, and what is missing no longer.
import type { Gap, GapPlace } from '../../machines/gaps/gap.ts';
import type { SinceLastTime } from '../../machines/since-last-time.ts';
import { useCase } from '../case-file/case-context.tsx';
import { LineWords } from '../lines/line-words.tsx';
import { shortened } from '../lines/shortened.ts';
import type { Saying } from '../lines/use-said.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { useLimitNames } from '../words/limit-name.ts';
import { rowWords } from '../words/sheet-words.ts';
import { useSiblingPlaceNames } from '../words/sibling-place-name.ts';

export function GapsSince({
  gaps: { old, since: fresh, mended },
  since,
  sayingThen,
  saying,
}: {
  readonly gaps: SinceLastTime['gaps'];
  readonly since: string;
  readonly sayingThen: Saying;
  readonly saying: Saying;
}) {
  const parts = [
    { title: `Still missing since ${since}`, gaps: old, saying },
    { title: 'Missing now, and not then', gaps: fresh, saying },
    { title: 'Missing then, and not now', gaps: mended, saying: sayingThen },
  ].filter((part) => part.gaps.length > 0);
  if (parts.length === 0) return <p>The checks found nothing missing, then or now.</p>;
  return parts.map((part) => (
    <div key={part.title} className="since__part">
      <h4>{part.title}</h4>
      <ul className="since__gaps">
        {part.gaps.map((gap) => (
          <GapItem key={gap.id} gap={gap} saying={part.saying} />
        ))}
      </ul>
    </div>
  ));
}

function GapItem({ gap: { id, places }, saying }: { readonly gap: Gap; readonly saying: Saying }) {
  const { words } = useGuidance();
  return (
    <li>
      {words.gaps[id].text}
      <ul>
        {places.map((place, index) => (
          // Places have a fixed order and no ids of their own.
          <li key={index}>
            <PlaceWords place={place} saying={saying} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function PlaceWords({ place, saying }: { readonly place: GapPlace; readonly saying: Saying }) {
  const { words } = useGuidance();
  const limitNameOf = useLimitNames();
  const siblingPlaceName = useSiblingPlaceNames();
  const rows = rowWords(useCase(({ audience }) => audience));
  switch (place.at) {
    case 'step':
      return place.option ? words.options[place.option].name : words.steps[place.step].heading;
    case 'cell':
      return (
        <>
          {words.options[place.option].name}: {rows[place.row]}
          {place.entry && <LineWords entry={shortened(place.entry)} saying={saying} />}
        </>
      );
    case 'action':
      return <span className="as-typed">{place.action.what || 'An action with nothing written'}</span>;
    case 'timescale':
      return limitNameOf(place.timescale);
    case 'pair':
    case 'sibling-part':
    case 'arrangement':
      return <span className="as-typed">{siblingPlaceName(place)}</span>;
  }
}
