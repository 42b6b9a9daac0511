// A word or two in a small frame; tags differ by their words and their frame, never by hue.
import type { ReactNode } from 'react';

/** `solid` is filled, `outline` has a line round it, `dashed` a broken line, `plain` none. */
export type TagKind = 'solid' | 'outline' | 'dashed' | 'plain';

/** A tag. */
export function Tag({
  kind = 'outline',
  children,
}: {
  readonly kind?: TagKind | undefined;
  readonly children: ReactNode;
}) {
  return <span className={`tag tag--${kind}`}>{children}</span>;
}
