// One part of the paper with the whole assessment, with the way to where it is changed; and what of it is missing, in a line.
import type { ReactNode } from 'react';
import type { SiblingPart } from '../../machines/sibling-vocabulary.ts';
import { hrefOf } from '../address/place.ts';
import { Part } from '../lines/part.tsx';
import { useGuidance } from '../words/guidance-context.tsx';

export const wholePartId = (part: SiblingPart | 'resources'): string => `whole-${part}`;

export function WholePart({ part, children }: { readonly part: SiblingPart; readonly children: ReactNode }) {
  const { short } = useGuidance().words.siblings.parts[part];
  return (
    <Part id={wholePartId(part)} heading={short} href={hrefOf({ at: 'sibling-part', part })}>
      {children}
    </Part>
  );
}

/** Nothing where nothing is missing. */
export function Missing({ what, of }: { readonly what: string; readonly of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <p className="read-blank">
      {what}: {of.join('; ')}.
    </p>
  );
}
