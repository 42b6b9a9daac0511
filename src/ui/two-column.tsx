// A question, and beside it what helps to answer it.
import type { ReactNode } from 'react';
import { useWideScreen } from './use-wide-screen.ts';

/** The side stays in view and scrolls by itself on a wide screen; on a narrow one it comes after the question. */
export function TwoColumn({
  children,
  below,
  side,
  sideLabel,
}: {
  readonly children: ReactNode;
  /** What needs the whole width of a wide screen: it stands beneath both. */
  readonly below?: ReactNode;
  readonly side: ReactNode;
  readonly sideLabel: string;
}) {
  const isWide = useWideScreen();
  return (
    <div className="two-column">
      <div>{children}</div>
      {below && <div className="two-column__below">{below}</div>}
      {/* What scrolls by itself must be reachable with the Tab key; what does not must not be. */}
      <section className="two-column__side" aria-label={sideLabel} {...(isWide ? { tabIndex: 0 } : {})}>
        {side}
      </section>
    </div>
  );
}
