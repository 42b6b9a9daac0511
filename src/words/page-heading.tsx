// The heading of the page, which takes the focus on arrival and gives the page its title.
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Heading } from '../ui/heading.tsx';

let isFirstPage = true;

/** The page's h1. The title names the page and never a child: titles end up in the browser's history. */
export function PageHeading({
  title,
  names = title,
  caption,
}: {
  readonly title: string;
  /** What the heading says in place of the title, where it names a child. */
  readonly names?: string | undefined;
  readonly caption?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // A page that has just been loaded is read from its top; later pages are read from their heading.
    if (!isFirstPage) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    isFirstPage = false;
  }, [title, caption]);
  return (
    <>
      <title>{`${title} · Plan for permanence`}</title>
      <Heading ref={heading} caption={caption}>
        {names}
      </Heading>
    </>
  );
}
