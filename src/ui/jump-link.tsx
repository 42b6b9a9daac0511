// A link to another part of the same page, which leaves the address alone.
import type { ReactNode } from 'react';
import { showPart } from './show-part.ts';

/** Leads to the element with this id. */
export function JumpLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault(); // the address says which page this is; it must not change
        showPart(to);
      }}
    >
      {children}
    </a>
  );
}
