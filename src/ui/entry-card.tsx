// One entry in a comparison: its kind is told by the border, the marker and a word.
import type { ReactNode } from 'react';

/** Which way an entry points. */
export type EntryKind = 'for' | 'against' | 'neutral';

/**
 * A small card. `starterText`, where given, marks an entry that is not yet about anyone in particular. `weight` is said
 * in words, and looks the same whichever way the entry points. There are many on a page, so it is made of few elements.
 */
export function EntryCard({
  kind,
  kindText,
  starterText,
  weight,
  notes = [],
  evidence,
  paired,
  actions,
  children,
}: {
  readonly kind: EntryKind;
  readonly kindText: string;
  readonly starterText?: string | undefined;
  readonly weight?: { readonly text: string; readonly why: string } | undefined;
  readonly notes?: readonly { readonly term: string; readonly text: ReactNode }[] | undefined;
  readonly evidence?: ReactNode;
  readonly paired?: { readonly heading: string; readonly text: ReactNode } | undefined;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={`entry entry--${kind}${starterText ? ' entry--starter' : ''}`}>
      <p className="entry__kind">
        {kindText}
        {starterText ? <span className="entry__starter">, {starterText}</span> : null}
      </p>
      {children}
      {weight ? (
        <p className="entry__weight">
          <strong>{weight.text}</strong>
          {weight.why ? <span className="as-typed"> {weight.why}</span> : null}
        </p>
      ) : null}
      {notes.map(({ term, text }) => (
        <p key={term} className="entry__note">
          {term}: {text}
        </p>
      ))}
      {evidence ? <div className="entry__evidence">{evidence}</div> : null}
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
