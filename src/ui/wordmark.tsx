// The name with its mark: a line with stations that comes home under a roof.

/** A link to the front page. */
export function Wordmark({ text, href }: { readonly text: string; readonly href: string }) {
  return (
    <a className="wordmark" href={href}>
      <svg className="wordmark__mark" viewBox="0 0 52 36" fill="none" aria-hidden="true" focusable="false">
        <path
          d="M4 30H20L35 9L50 30"
          stroke="currentColor"
          strokeWidth="3.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <circle cx="4.5" cy="30" r="4" fill="currentColor" />
        <circle cx="19" cy="30" r="4" fill="var(--ground)" stroke="currentColor" strokeWidth="3" />
        <circle cx="35" cy="27" r="4" fill="currentColor" />
      </svg>
      {text}
    </a>
  );
}
