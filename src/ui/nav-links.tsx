// The few links that are the same on every page.

/** A navigation; the link to the page one is on carries `isHere`. */
export function NavLinks({
  label,
  links,
}: {
  readonly label: string;
  readonly links: readonly { readonly href: string; readonly text: string; readonly isHere?: boolean | undefined }[];
}) {
  return (
    <nav className="nav-links" aria-label={label}>
      <ul>
        {links.map(({ href, text, isHere }) => (
          <li key={href}>
            <a href={href} aria-current={isHere ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
