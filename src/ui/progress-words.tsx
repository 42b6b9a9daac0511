// How far along something is, or what has just happened to it, in words.
import type { ReactNode } from 'react';

/** A quiet line; with `live` a screen reader says it whenever it changes. */
export function ProgressWords({
  live = false,
  children,
}: {
  readonly live?: boolean | undefined;
  readonly children: ReactNode;
}) {
  return (
    <p className="progress-words" role={live ? 'status' : undefined}>
      {children}
    </p>
  );
}
