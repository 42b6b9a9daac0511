// The stage map standing up, as the body of a page, with something to say at each station.
import type { ReactNode } from 'react';
import type { HeadingLevel } from './heading-level.ts';
import { StationMark } from './station-mark.tsx';
import type { Station } from './station.ts';

/** An ordered list of stages; here the state is said for everyone to see. */
export function StageOverview({
  stations,
  headingLevel: Level = 'h2',
}: {
  readonly stations: readonly (Station & { readonly children?: ReactNode })[];
  readonly headingLevel?: HeadingLevel | undefined;
}) {
  return (
    <div className="stage-map stage-map--standing stage-map--overview">
      <ol className="stage-map__line">
        {stations.map(({ id, label, href, state, stateWords, children }) => (
          <li key={id} className="stage-map__station">
            <StationMark state={state} />
            <div>
              <Level className="stage-map__title">
                <a className="stage-map__link" href={href} aria-current={state === 'current' ? 'step' : undefined}>
                  {label}
                </a>
              </Level>
              <p className="stage-map__state">{stateWords}</p>
              {children}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
