// The children who were taken out of the case, each with the way back.
import type { Child } from '../../machines/case-file.ts';
import { Button } from '../ui/button.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

/** The button that takes a child out or puts them back: one name, since there is only ever one of the two. */
export const outId = (id: Child['id']): string => `take-out-${id}`;

export function TakenOutChildren({
  children,
  hasRoom,
  onPutBack,
}: {
  readonly children: readonly Child[];
  /** A case holds so many children; beyond it none can be put back. */
  readonly hasRoom: boolean;
  readonly onPutBack: (id: Child['id']) => void;
}) {
  return (
    <section aria-labelledby="taken-out">
      <h2 id="taken-out">Taken out of the case</h2>
      <p>What was said about them is kept. It comes back with them.</p>
      <ul className="action-list">
        {children.map(({ id, label }) => (
          <li key={id} className="action-list__item">
            <strong className="as-typed">{label}</strong>
            {hasRoom && (
              <Button id={outId(id)} kind="quiet" size="small" onClick={() => onPutBack(id)}>
                Put back<VisuallyHidden>: {label}</VisuallyHidden>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
