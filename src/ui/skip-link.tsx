// The first link of a page, past everything that repeats.

/** Puts the focus in the element with this id, and leaves the address alone. */
export function SkipLink({ targetId, text }: { readonly targetId: string; readonly text: string }) {
  return (
    <a
      className="govuk-skip-link"
      href={`#${targetId}`}
      onClick={(event) => {
        event.preventDefault();
        const target = document.getElementById(targetId);
        target?.focus();
        target?.scrollIntoView();
      }}
    >
      {text}
    </a>
  );
}
