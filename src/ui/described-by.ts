// Ties a control to its hint, its error message and its note, for people who hear the page.
import type { ReactNode } from 'react';

/** The id under which a field's hint stands. */
export function hintId(id: string): string {
  return `${id}-hint`;
}

/** The id under which a field's error stands. */
export function errorId(id: string): string {
  return `${id}-error`;
}

/** The id under which a field's note stands. */
export function noteId(id: string): string {
  return `${id}-note`;
}

/** The value of `aria-describedby` for a field with these, or undefined where it has none. */
export function describedBy(
  id: string,
  hint: ReactNode,
  error: string | undefined,
  note?: ReactNode,
): string | undefined {
  const ids = [hint ? hintId(id) : '', error ? errorId(id) : '', note ? noteId(id) : ''].filter((part) => part !== '');
  return ids.length > 0 ? ids.join(' ') : undefined;
}
