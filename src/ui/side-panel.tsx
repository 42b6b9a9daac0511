// A sheet beside the question, in layers: the gist, what is said, where it is said, and how it compares.
import type { ReactNode } from 'react';

/** The panel; what is said stands inside it as children. */
export function SidePanel({
  heading,
  origin,
  gist,
  children,
}: {
  readonly heading: ReactNode;
  readonly origin?: ReactNode;
  readonly gist?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className="side-panel">
      <h2 className="side-panel__heading">{heading}</h2>
      {origin ? <p className="side-panel__origin">{origin}</p> : null}
      {gist ? <p className="side-panel__gist">{gist}</p> : null}
      {children}
    </div>
  );
}
