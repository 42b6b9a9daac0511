// One entry in a comparison: its kind is told by the border, the marker and a word.
import type { ReactNode } from 'react';
import { VisuallyHidden } from './visually-hidden.tsx';

/** Which way an entry points. */
export type EntryKind = 'for' | 'against' | 'neutral';

/** A small card. `starterText`, where given, marks an entry that is not yet about anyone in particular. */
export function EntryCard({
  kind,
  kindText,
  starterText,
  notes = [],
  paired,
  actions,
  children,
}: {
  readonly kind: EntryKind;
  readonly kindText: string;
  readonly starterText?: string | undefined;
  readonly notes?: readonly { readonly term: string; readonly text: ReactNode }[] | undefined;
  readonly paired?: { readonly heading: string; readonly text: ReactNode } | undefined;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={`entry entry--${kind}${starterText ? ' entry--starter' : ''}`}>
      <p className="entry__kind">
        <svg
          className="entry__marker"
          viewBox="0 0 16 16"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.5"
          aria-hidden="true"
          focusable="false"
        >
          {kind === 'for' ? <path d="M8 2v12M2 8h12" /> : null}
          {kind === 'against' ? <path d="M2 8h12" /> : null}
          {kind === 'neutral' ? <circle cx="8" cy="8" r="5" /> : null}
        </svg>
        {kindText}
        {starterText ? (
          <span className="entry__starter">
            <VisuallyHidden>, </VisuallyHidden>
            {starterText}
          </span>
        ) : null}
      </p>
      {children}
      {notes.length > 0 ? (
        <dl className="entry__notes">
          {notes.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {paired ? (
        <div className="entry__paired">
          <strong className="entry__paired-heading">{paired.heading}</strong>
          {paired.text}
        </div>
      ) : null}
      {actions ? <div className="entry__actions">{actions}</div> : null}
    </div>
  );
}
