// What stands at the top and at the foot of every printed page, so that a page that comes loose can be put back.
import { useEffect } from 'react';

/** The margin boxes of a page can only read from the root element. */
function useOnEveryPage(property: '--running-head' | '--running-foot', text: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty(property, JSON.stringify(text));
    return () => {
      style.removeProperty(property);
    };
  }, [property, text]);
}

export const useRunningHead = (text: string): void => useOnEveryPage('--running-head', text);
export const useRunningFoot = (text: string): void => useOnEveryPage('--running-foot', text);
