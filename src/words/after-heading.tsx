// Lets the heading of a page come first: what stands below it is drawn in the next moment, so that no step waits.
import { type ReactNode, useDeferredValue } from 'react';
import { Coming } from '../ui/coming.tsx';

export function AfterHeading({ children }: { readonly children: ReactNode }) {
  const isReady = useDeferredValue(true, false);
  return isReady ? children : <Coming />;
}
