// A sheet beside the question, in layers: the gist, what is said, where it is said, and how it compares.
import type { ReactNode } from 'react';
import { Tag, type TagKind } from './tag.tsx';

/** One thing that is said, how strongly, and where. */
export type Statement = {
  readonly id: string;
  readonly force?: { readonly text: string; readonly kind: TagKind } | undefined;
  readonly text: ReactNode;
  readonly source?: ReactNode;
};

/** The panel; `beside` is what the statements are to be read against, with any difference named. */
export function SidePanel({
  heading,
  origin,
  gist,
  statements = [],
  beside,
  children,
}: {
  readonly heading: ReactNode;
  readonly origin?: ReactNode;
  readonly gist?: ReactNode;
  readonly statements?: readonly Statement[] | undefined;
  readonly beside?:
    | {
        readonly heading: ReactNode;
        readonly text: ReactNode;
        readonly source?: ReactNode;
        readonly difference?: { readonly tag: string; readonly text: ReactNode } | undefined;
      }
    | undefined;
  readonly children?: ReactNode;
}) {
  return (
    <div className="side-panel">
      <h2 className="side-panel__heading">{heading}</h2>
      {origin ? <p className="side-panel__origin">{origin}</p> : null}
      {gist ? <p className="side-panel__gist">{gist}</p> : null}
      {statements.length > 0 ? (
        <ul className="side-panel__statements">
          {statements.map(({ id, force, text, source }) => (
            <li key={id} className="side-panel__statement">
              <div className="side-panel__text">
                {force ? <Tag kind={force.kind}>{force.text}</Tag> : null}
                {text}
              </div>
              {source ? <span className="side-panel__source">{source}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {beside ? (
        <div className="side-panel__beside">
          <h3 className="side-panel__subheading">{beside.heading}</h3>
          <div>{beside.text}</div>
          {beside.source ? <span className="side-panel__source">{beside.source}</span> : null}
          {beside.difference ? (
            <div className="side-panel__difference">
              <Tag kind="dashed">{beside.difference.tag}</Tag>
              {beside.difference.text}
            </div>
          ) : null}
        </div>
      ) : null}
      {children}
    </div>
  );
}
