// Ties a control to its hint and its error message, for people who hear the page.
import type { ReactNode } from 'react';

/** The id under which a field's hint stands. */
export function hintId(id: string): string {
  return `${id}-hint`;
}

/** The id under which a field's error stands. */
export function errorId(id: string): string {
  return `${id}-error`;
}

/** The value of `aria-describedby` for a field with these, or undefined where it has neither. */
export function describedBy(id: string, hint: ReactNode, error: string | undefined): string | undefined {
  const ids = [hint ? hintId(id) : '', error ? errorId(id) : ''].filter((part) => part !== '');
  return ids.length > 0 ? ids.join(' ') : undefined;
}
