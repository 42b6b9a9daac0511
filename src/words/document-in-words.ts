// A policy document as it is cited: its name and its date, or that it gives none.
import type { AuthorityCard } from '../../content/compiled.ts';

/** "Permanence for Children, 12 December 2023 (last updated)". A date that the name itself holds is not said twice. */
export function documentInWords({ document, published }: Pick<AuthorityCard, 'document' | 'published'>): string {
  if (published === null) return `${document}, no date given`;
  return document.includes(published) ? document : `${document}, ${published}`;
}
