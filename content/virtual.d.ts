// The modules the content plugin serves: an index in the first load, everything else as lazy chunks.
// Written with import types: an ambient module may not import by a relative path, and would become `any`.
declare module 'virtual:content' {
  /** A short digest of all content, kept in the case file so that it can name the words it was made with. */
  export const contentVersion: string;
  export const authorities: readonly import('./compiled.ts').AuthorityCard[];
  export function loadPolicy(authority: string): Promise<import('./compiled.ts').AuthorityPolicy>;
  export function loadNational(): Promise<import('./compiled.ts').National>;
  export function loadWords(
    audience: import('../machines/vocabulary.ts').Audience,
  ): Promise<import('./compiled-words.ts').JourneyWords>;
}
