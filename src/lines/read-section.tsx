// A section inside a part that reads back, with the way to where it is changed.
import type { ReactNode } from 'react';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

export function ReadSection({
  heading,
  href,
  children,
}: {
  readonly heading: string;
  /** Where it is changed, if not where all of its part is. */
  readonly href?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div className="read-item">
      <h3 className="as-typed">{heading}</h3>
      {children}
      {href !== undefined && (
        <p className="read-item__change">
          <a href={href}>
            Change<VisuallyHidden>: {heading}</VisuallyHidden>
          </a>
        </p>
      )}
    </div>
  );
}
