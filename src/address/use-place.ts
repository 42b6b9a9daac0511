// Follows the address bar, so that back, forward, reload and deep links all work as in any page.
import { useSyncExternalStore } from 'react';
import { type Place, hrefOf, placeOf } from './place.ts';

const current = (): string => window.location.hash.replace(/^#\/?/, '');

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The place the address bar names now. */
export function usePlace(): Place {
  return placeOf(useSyncExternalStore(subscribe, current));
}

/** Goes to a place, as following a link would. */
export function goTo(place: Place): void {
  window.location.hash = hrefOf(place);
}
