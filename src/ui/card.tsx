// A sheet with a heading, alone or in a grid of equals.
import type { ReactNode } from 'react';
import type { HeadingLevel } from './heading-level.ts';

/** A card; with `href` its heading is a link and the whole card can be pressed. */
export function Card({
  heading,
  headingLevel: Level = 'h2',
  href,
  children,
  foot,
}: {
  readonly heading: ReactNode;
  readonly headingLevel?: HeadingLevel | undefined;
  readonly href?: string | undefined;
  readonly children?: ReactNode;
  readonly foot?: ReactNode;
}) {
  return (
    <div className="card">
      <Level className="card__heading">
        {href === undefined ? (
          heading
        ) : (
          <a className="card__link" href={href}>
            {heading}
          </a>
        )}
      </Level>
      {children}
      {foot ? <div className="card__foot">{foot}</div> : null}
    </div>
  );
}

/** Cards of equal width, as many to a line as fit. */
export function CardGrid({ children }: { readonly children: ReactNode }) {
  return <div className="card-grid">{children}</div>;
}
