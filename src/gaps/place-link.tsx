// Links to the places where a gap is mended: a page of questions, a cell of the sheet, an action, a time limit, or a pair.
import type { Child } from '../../machines/case-file.ts';
import { hrefOf, stepHref } from '../address/place.ts';
import { useCase } from '../case-file/case-context.tsx';
import { LineWords } from '../lines/line-words.tsx';
import { shortened } from '../lines/shortened.ts';
import type { Saying } from '../lines/use-said.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { useLimitNames } from '../words/limit-name.ts';
import { rowWords } from '../words/sheet-words.ts';
import { useSiblingPlaceNames } from '../words/sibling-place-name.ts';
import type { GapCell, PlaceElsewhere } from './cells.ts';

export function PlaceLink({ child, place }: { readonly child: Child['id']; readonly place: PlaceElsewhere }) {
  const { words } = useGuidance();
  const limitNameOf = useLimitNames();
  const siblingPlaceName = useSiblingPlaceNames();
  switch (place.at) {
    case 'step': {
      const { heading } = words.steps[place.step];
      const name = place.option ? words.options[place.option].name : '';
      const text = heading.toLowerCase().includes(name.toLowerCase()) ? heading : `${name}: ${heading}`;
      return <a href={stepHref(child, place.step)}>{text}</a>;
    }
    case 'action': {
      const { what, step } = place.action;
      return (
        <a className="as-typed" href={hrefOf({ at: 'actions' })}>
          {what || (step ? words.steps[step].heading : 'An action')}
        </a>
      );
    }
    case 'timescale':
      return <a href={hrefOf({ at: 'plan', child, part: 'limits' })}>{limitNameOf(place.timescale)}</a>;
    case 'pair':
    case 'sibling-part':
    case 'arrangement':
      return (
        <a className="as-typed" href={hrefOf(place)}>
          {siblingPlaceName(place)}
        </a>
      );
  }
}

/** A cell with its lines in short. Under the heading of its option the link need not say it again to the eye. */
export function CellLink({
  child,
  cell: { option, row, entries },
  saying,
  isUnderOption = false,
}: {
  readonly child: Child['id'];
  readonly cell: GapCell;
  readonly saying: Saying;
  readonly isUnderOption?: boolean;
}) {
  const { words } = useGuidance();
  const rows = rowWords(useCase(({ audience }) => audience));
  const { name } = words.options[option];
  return (
    <>
      <a href={hrefOf({ at: 'matter', child, row, option })}>
        {isUnderOption ? <VisuallyHidden>{name}: </VisuallyHidden> : `${name}: `}
        {rows[row]}
      </a>
      {entries.length > 0 && (
        <ul className="gap__lines">
          {entries.map((entry) => (
            <li key={entry.id}>
              <LineWords entry={shortened(entry)} saying={saying} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
