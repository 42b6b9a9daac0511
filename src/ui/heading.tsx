// The one heading of a page, which takes the focus when the page changes.
import type { ReactNode, Ref } from 'react';

/** An h1 that can be focused by script; `caption` is a line above it that is part of it. */
export function Heading({
  caption,
  children,
  id,
  ref,
}: {
  readonly caption?: ReactNode;
  readonly children: ReactNode;
  readonly id?: string | undefined;
  readonly ref?: Ref<HTMLHeadingElement> | undefined;
}) {
  return (
    <h1 ref={ref} id={id} className="page-heading" tabIndex={-1}>
      {caption ? (
        <span className="page-heading__caption">
          {caption}
          <span className="visually-hidden">: </span>
        </span>
      ) : null}
      {children}
    </h1>
  );
}
