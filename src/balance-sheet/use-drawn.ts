// Lets a long part of a page come in the moment after the rest of it, and at once when the page is printed.
import { useDeferredValue, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** False while what stands above is drawn; true from the next moment on. The work in between gives way to a key or a tap. */
export function useDrawn(): boolean {
  const isNext = useDeferredValue(true, false);
  const [isPrinted, setIsPrinted] = useState(false);
  useEffect(() => {
    const drawNow = () => flushSync(() => setIsPrinted(true));
    window.addEventListener('beforeprint', drawNow);
    return () => window.removeEventListener('beforeprint', drawNow);
  }, []);
  return isNext || isPrinted;
}
