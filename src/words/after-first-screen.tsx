// Lets the long parts of a page come once its first screen has been painted, and at once when the page is printed.
import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { Coming } from '../ui/coming.tsx';

/** Says that more is coming until the first screen is painted. The work then gives way to a key or a tap. */
export function AfterFirstScreen({ children }: { readonly children: ReactNode }) {
  const [isPainted, setIsPainted] = useState(false);
  useEffect(() => {
    const comeNow = () => flushSync(() => setIsPainted(true));
    window.addEventListener('beforeprint', comeNow);
    // A frame is painted after what was asked for in it, so the moment that follows is the first free one.
    const frame = requestAnimationFrame(() => setTimeout(() => startTransition(() => setIsPainted(true))));
    return () => {
      window.removeEventListener('beforeprint', comeNow);
      cancelAnimationFrame(frame);
    };
  }, []);
  return isPainted ? children : <Coming />;
}
