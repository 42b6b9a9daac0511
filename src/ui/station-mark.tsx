// The drawn mark of a station: each state has a shape of its own.
import type { StationState } from './station.ts';

/** Filled is done, a ring with a point is current, half filled is started, an open ring is to do, a broken ring is not asked. */
export function StationMark({ state }: { readonly state: StationState }) {
  return (
    <svg className="stage-map__mark" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <g stroke="currentColor" strokeWidth="3" fill="var(--ground)">
        {state === 'done' ? <circle cx="14" cy="14" r="8" fill="currentColor" /> : null}
        {state === 'current' ? (
          <>
            <circle cx="14" cy="14" r="12" />
            <circle cx="14" cy="14" r="4.5" fill="currentColor" />
          </>
        ) : null}
        {state === 'started' ? (
          <>
            <circle cx="14" cy="14" r="8" />
            <path d="M14 6a8 8 0 0 0 0 16z" fill="currentColor" stroke="none" />
          </>
        ) : null}
        {state === 'to-do' ? <circle cx="14" cy="14" r="8" /> : null}
        {state === 'not-asked' ? <circle cx="14" cy="14" r="8" strokeWidth="2" strokeDasharray="3.2 3.1" /> : null}
      </g>
    </svg>
  );
}
