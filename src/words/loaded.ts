// Loads words, policy and national position when they are first needed, and remembers them.
import type { JourneyWords } from '../../content/compiled-words.ts';
import type { AuthorityPolicy, National } from '../../content/compiled.ts';
import { authorities, loadNational, loadPolicy, loadWords } from 'virtual:content';
import type { Audience } from '../../machines/vocabulary.ts';

/** Remembers a promise for each key; one that failed is asked for again the next time. */
function remembered<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const promise = known.get(key) ?? load(key);
    known.set(key, promise);
    promise.catch(() => known.delete(key));
    return promise;
  };
}

export const wordsFor: (audience: Audience) => Promise<JourneyWords> = remembered(loadWords);
export const nationalPosition: () => Promise<National> = (() => {
  const load = remembered((_all: 'all') => loadNational());
  return () => load('all');
})();

/** The policy of an authority; undefined when the national position alone was chosen. */
export const policyOf: (authority: string) => Promise<AuthorityPolicy | undefined> = remembered(async (authority) =>
  authorities.some(({ id }) => id === authority) ? loadPolicy(authority) : undefined,
);
