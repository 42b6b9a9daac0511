// Words that are heard and not seen.
import type { ReactNode } from 'react';

/** Hides its words from sight and leaves them for a screen reader. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>;
}
