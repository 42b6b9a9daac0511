// A quiet link to where one came from, above the heading.

export function BackLink({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <a className="back-link" href={href}>
      <svg className="back-link__mark" viewBox="0 0 10 16" fill="none" aria-hidden="true" focusable="false">
        <path d="M8 2 2 8l6 6" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      {text}
    </a>
  );
}
