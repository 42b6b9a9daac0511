// Lays out the parts of something very long one after the other, so that no key or tap has to wait for the whole of it.
import { type RefObject, useEffect, useRef } from 'react';

/**
 * For an element whose parts are skipped by the browser while they are out of sight. Each is marked, and so laid out,
 * in a moment of its own; from then on there is nothing left to come in while scrolling. Starts anew with `parts`. What is
 * short is marked at once: each moment would cost more than it spares.
 */
export function useLaidOutSoon<Whole extends HTMLElement>(parts: string, isShort = false): RefObject<Whole | null> {
  const whole = useRef<Whole>(null);
  useEffect(() => {
    const waiting = [...(whole.current?.children ?? [])];
    const layOut = (some: readonly Element[]): void => {
      for (const part of some) part.setAttribute('data-laid-out', '');
    };
    if (isShort) layOut(waiting.splice(0));
    const layOutNext = (): void => {
      layOut(waiting.splice(0, 1));
      if (waiting.length > 0) next = setTimeout(layOutNext, 16);
    };
    let next = setTimeout(layOutNext, 16);
    return () => clearTimeout(next);
  }, [parts, isShort]);
  return whole;
}
