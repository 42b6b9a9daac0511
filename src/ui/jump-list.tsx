// Links to the parts of a long page, which leave the address alone.

/** A navigation; each link brings the element with its id into view and puts the focus there. */
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
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault(); // the address says which page this is; it must not change
                const target = document.getElementById(id);
                target?.focus({ preventScroll: true });
                target?.scrollIntoView();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
