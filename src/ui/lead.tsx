// The first, larger paragraph of a page.
import type { ReactNode } from 'react';

/** A paragraph that opens a page. */
export function Lead({ children }: { readonly children: ReactNode }) {
  return <p className="lead">{children}</p>;
}
