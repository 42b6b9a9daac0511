// One gap: what is missing, why it matters, and every place where it can be mended.
import type { GapWords } from '../../content/compiled-words.ts';
import type { Child } from '../../machines/case-file.ts';
import type { Gap } from '../../machines/gaps/gap.ts';
import type { GapId } from '../../machines/vocabulary.ts';
import type { Saying } from '../lines/use-said.tsx';
import { Details } from '../ui/details.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { type GapCell, placesOf } from './cells.ts';
import { CellLink, PlaceLink } from './place-link.tsx';

export const gapPartId = (gap: GapId): string => `gap-${gap}`;

export function GapSection({
  child,
  gap,
  words: { text, why, pin },
  mend,
  saying,
}: {
  readonly child: Child['id'];
  readonly gap: Gap;
  readonly words: GapWords;
  readonly mend: string;
  readonly saying: Saying;
}) {
  const { words } = useGuidance();
  const { elsewhere, cells, byOption } = placesOf(gap);
  const listed = (some: readonly GapCell[], isUnderOption: boolean) =>
    some.map((cell) => (
      <li key={`${cell.option} ${cell.row}`}>
        <CellLink child={child} cell={cell} saying={saying} isUnderOption={isUnderOption} />
      </li>
    ));
  return (
    <section className="gap" aria-labelledby={gapPartId(gap.id)}>
      <h3 id={gapPartId(gap.id)} className="gap__text" tabIndex={-1}>
        {text}
      </h3>
      <p className="gap__why">
        {why} {pin && <span className="gap__pin">{pin}</span>}
      </p>
      <div className="gap__places">
        <p className="gap__mend">{mend}</p>
        <ul>
          {elsewhere.map((place, index) => (
            // Places have a fixed order and no ids of their own.
            <li key={index}>
              <PlaceLink child={child} place={place} />
            </li>
          ))}
          {!byOption && listed(cells, false)}
        </ul>
        {byOption?.map(({ option, cells: some }) => (
          <Details key={option} summary={words.options[option].name}>
            <ul>{listed(some, true)}</ul>
          </Details>
        ))}
      </div>
    </section>
  );
}
