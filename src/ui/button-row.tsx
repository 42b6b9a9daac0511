// Buttons that belong together.
import type { ReactNode } from 'react';

/** A line of buttons that wraps; on a phone each takes the full width. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className="button-row">{children}</div>;
}
