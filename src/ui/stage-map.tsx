// The whole journey as a line with stations, of which one is here.
import { StationMark } from './station-mark.tsx';
import type { Station } from './station.ts';
import { useWideScreen } from './use-wide-screen.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

function Line({ stations }: { readonly stations: readonly Station[] }) {
  return (
    <ol className="stage-map__line">
      {stations.map(({ id, label, href, state, stateWords }) => (
        <li key={id} className="stage-map__station">
          <a className="stage-map__link" href={href} aria-current={state === 'current' ? 'step' : undefined}>
            <StationMark state={state} />
            <span>
              <span className="stage-map__label">{label}</span>
              <VisuallyHidden>, {stateWords}</VisuallyHidden>
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}

/** A navigation of links: the full line on a wide screen; on a narrow one `compactText` ("Stage 3 of 9: ...") opens it. */
export function StageMap({
  label,
  stations,
  compactText,
  openText,
}: {
  readonly label: string;
  readonly stations: readonly Station[];
  readonly compactText: string;
  readonly openText: string;
}) {
  const isWide = useWideScreen();
  if (isWide) {
    return (
      <nav className="stage-map stage-map--lying" aria-label={label}>
        <Line stations={stations} />
      </nav>
    );
  }
  return (
    <nav className="stage-map stage-map--standing" aria-label={label}>
      <details className="stage-map__drawer">
        <summary className="stage-map__now">
          <StationMark state="current" />
          <span>
            {compactText} <span className="stage-map__more">{openText}</span>
          </span>
        </summary>
        <Line stations={stations} />
      </details>
    </nav>
  );
}
