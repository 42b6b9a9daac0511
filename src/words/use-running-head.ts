// What stands at the top of every printed page, so that a page that comes loose can be put back.
import { useEffect } from 'react';

/** The margin boxes of a page can only read from the root element. */
export function useRunningHead(text: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--running-head', JSON.stringify(text));
    return () => {
      style.removeProperty('--running-head');
    };
  }, [text]);
}
