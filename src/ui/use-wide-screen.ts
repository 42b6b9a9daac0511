// Whether the page has room for two columns, so that each thing is on the page once.
import { useSyncExternalStore } from 'react';

// Paper is narrow in pixels and still read as a whole, so a printed page is laid out like a wide one.
const wide = '(min-width: 64em), print';

function canAsk(): boolean {
  return typeof window !== 'undefined' && 'matchMedia' in window;
}

function subscribe(onChange: () => void): () => void {
  if (!canAsk()) return () => undefined;
  const query = window.matchMedia(wide);
  query.addEventListener('change', onChange);
  return () => {
    query.removeEventListener('change', onChange);
  };
}

function isWide(): boolean {
  return canAsk() ? window.matchMedia(wide).matches : true;
}

/** True on a wide screen, and where there is no way to ask. Zooming in makes a screen narrow. */
export function useWideScreen(): boolean {
  return useSyncExternalStore(subscribe, isWide, isWide);
}
