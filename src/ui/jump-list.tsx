// Links to the parts of a long page.
import { JumpLink } from './jump-link.tsx';

/** A navigation of links within the page. */
export function JumpList({
  label,
  targets,
}: {
  readonly label: string;
  readonly targets: readonly { readonly id: string; readonly text: string }[];
}) {
  return (
    <nav className="jump-list" aria-label={label}>
      <ul>
        {targets.map(({ id, text }) => (
          <li key={id}>
            <JumpLink to={id}>{text}</JumpLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
