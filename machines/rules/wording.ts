// Finds words that are better put another way. What stands in quotation marks is somebody's own words and is left alone.
import type { Wording } from '../../content/compiled.ts';

/** A wording that was found, with the words as they were typed. */
export interface WordingFound {
  readonly wording: Wording;
  readonly words: string;
}

interface Search {
  readonly pattern: RegExp;
  /** By phrase; null for a phrase that is left alone. */
  readonly byPhrase: ReadonlyMap<string, Wording | null>;
}

const quotation = String.raw`“[^“”]*”|"[^"]*"`;
const betweenWords = String.raw`[\s\-‑]+`;
const spaceOrHyphen = new RegExp(betweenWords);
const wordStartsHere = String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}][-‑])`;
const wordEndsHere = String.raw`(?![\p{L}\p{N}]|[-‑][\p{L}\p{N}])`;

/** A phrase without its case, the kind of its spaces and hyphens, and the shape of its apostrophes. */
const plain = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replaceAll('’', "'")
    .split(spaceOrHyphen)
    .filter((word) => word !== '')
    .join(' ');

const inPattern = (phrase: string): string =>
  phrase
    .replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
    .replaceAll("'", "['’]")
    .replaceAll(' ', betweenWords);

const searchFor = (wordings: readonly Wording[]): Search => {
  const phrases = wordings.flatMap((wording) => [
    ...wording.find.map((phrase): [string, Wording | null] => [plain(phrase), wording]),
    ...wording.except.map((phrase): [string, Wording | null] => [plain(phrase), null]),
  ]);
  const byPhrase = new Map(phrases.filter(([phrase]) => phrase !== ''));
  // The longest first, so that "placement order" is seen before "placement".
  const longestFirst = [...byPhrase.keys()].sort((a, b) => b.length - a.length);
  const any = longestFirst.map(inPattern).join('|');
  const pattern = any === '' ? quotation : `${quotation}|${wordStartsHere}(?:${any})${wordEndsHere}`;
  return { pattern: new RegExp(pattern, 'giu'), byPhrase };
};

const searches = new WeakMap<readonly Wording[], Search>();

const searchOf = (wordings: readonly Wording[]): Search => {
  const known = searches.get(wordings);
  if (known) return known;
  const search = searchFor(wordings);
  searches.set(wordings, search);
  return search;
};

/** The wordings in a text, in order of first appearance, each once. */
export function wordsToReconsider(text: string, wordings: readonly Wording[]): readonly WordingFound[] {
  const { pattern, byPhrase } = searchOf(wordings);
  const found = new Map<Wording, string>();
  for (const [words] of text.matchAll(pattern)) {
    const wording = byPhrase.get(plain(words));
    if (wording && !found.has(wording)) found.set(wording, words);
  }
  return [...found].map(([wording, words]) => ({ wording, words }));
}
