// The words in one box that may be better put another way, found when the writer pauses.
import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { wordsToReconsider } from '../../machines/rules/wording.ts';
import { useGuidance } from '../words/guidance-context.tsx';

export type Reconsidered = ReturnType<typeof wordsToReconsider>;

/** How many milliseconds without a key press are a pause. */
const pause = 1200;

/** What to look at again in the box at a path, without what the writer chose to leave. */
export function useReconsidered(path: string): { readonly found: Reconsidered; readonly leave: (id: string) => void } {
  const { getValues, subscribe } = useFormContext();
  const { wordings } = useGuidance().national;
  const [found, setFound] = useState<Reconsidered>([]);
  const [left, setLeft] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () => {
      const text: unknown = getValues(path);
      setFound(typeof text === 'string' ? wordsToReconsider(text, wordings) : []);
    };
    let timer = setTimeout(read);
    const stop = subscribe({
      name: path,
      exact: true,
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(read, pause);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [path, wordings, getValues, subscribe]);
  return {
    found: found.filter(({ wording }) => !left.includes(wording.id)),
    leave: (id) => setLeft([...left, id]),
  };
}
