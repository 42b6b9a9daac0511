// A drawn sign that goes with words of warning.

/** A triangle with a stroke in it; hidden from a screen reader, which hears the words. */
export function WarningSign() {
  return (
    <svg
      className="button__sign"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M10 2.5 18.5 17.5H1.5Z" strokeLinejoin="round" />
      <path d="M10 8v4.5M10 14.5v1.2" />
    </svg>
  );
}
