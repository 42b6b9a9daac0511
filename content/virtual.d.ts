// The modules the content plugin serves: an index in the first load, everything else as lazy chunks.
declare module 'virtual:content' {
  import type { Audience } from '../machines/vocabulary.ts';
  import type { AuthorityCard, AuthorityPolicy, JourneyWords, National } from './compiled.ts';

  /** A short digest of all content, kept in the case file so that it can name the words it was made with. */
  export const contentVersion: string;
  export const authorities: readonly AuthorityCard[];
  export function loadPolicy(authority: string): Promise<AuthorityPolicy>;
  export function loadNational(): Promise<National>;
  export function loadWords(audience: Audience): Promise<JourneyWords>;
}
