// One part of a page that reads back, under its heading, with the way to the questions it is drawn from.
import type { ReactNode } from 'react';
import type { StepId } from '../../machines/vocabulary.ts';
import { stepHref } from '../address/place.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

export function Part({
  id,
  heading,
  change,
  changeText = 'Change',
  href = change && stepHref(change.child, change.step),
  children,
}: {
  readonly id: string;
  readonly heading: string;
  readonly change?: { readonly child: string; readonly step: StepId } | undefined;
  readonly changeText?: string | undefined;
  /** Where it is changed, if that is no step of a child. */
  readonly href?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <section className="read-part" aria-labelledby={id}>
      <div className="read-part__head">
        <h2 id={id} tabIndex={-1}>
          {heading}
        </h2>
        {href !== undefined && (
          <a className="read-part__change" href={href}>
            {changeText}
            <VisuallyHidden>: {heading}</VisuallyHidden>
          </a>
        )}
      </div>
      {children}
    </section>
  );
}
