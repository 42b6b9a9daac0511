// How hard a text is to read: its Flesch-Kincaid grade, worked out from sentences, words and syllables.

/** Words that the rule of vowel groups gets wrong and that our texts use often. */
const counted = new Map([
  ['being', 2],
  ['doing', 2],
  ['going', 2],
  ['seeing', 2],
  ['social', 2],
  ['special', 2],
  ['someone', 2],
  ['someone’s', 2],
  ['something', 2],
  ['sometimes', 2],
  ['somewhere', 2],
  ['likely', 2],
  ['safely', 2],
  ['lasting', 2],
  ['people', 2],
  ['create', 2],
  ['idea', 3],
  ['ideas', 3],
  ['area', 3],
  ['real', 1],
  ['diary', 3],
  ['trial', 2],
  ['quiet', 2],
  ['science', 2],
  ['every', 2],
  ['different', 2],
  ['family', 3],
  ['business', 2],
]);

/** The syllables of a word, by its groups of vowels; a silent e at the end is not one. */
export function syllablesIn(word: string): number {
  const plain = word.toLowerCase();
  const known = counted.get(plain);
  if (known !== undefined) return known;
  const spoken = plain
    .replace(/[’']s$/, '')
    .replace(/(?<=[aeiouy][^aeiouy]+)(?<![td])ed$/, 'd')
    .replace(/(?<=[aeiouy].*)(?<![sxzlcg]|sh|ch)es$/, 's')
    .replace(/(?<=[aeiouy].*[^l])e$|(?<=[aeiouy][aeiouy]?l)e$/, '')
    .replace(/(?<=[aeiouy].*[^aeioul])e(?=(ly|ful|less|ment|ness)s?$)/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];

/** A sentence ends at a full stop, question mark or exclamation mark before a space or the end; a paragraph ends one too. */
const sentencesIn = (text: string): string[] =>
  text.split(/(?<=[.?!]["”’']?)\s+|\n+/).filter((part) => wordsIn(part).length > 0);

/** The Flesch-Kincaid grade of some paragraphs taken together; 6 is a reading age of about eleven. */
export function readingGrade(paragraphs: readonly string[]): number {
  const text = paragraphs.join('\n');
  const words = wordsIn(text).flatMap((word) => word.split('-'));
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentencesIn(text).length) + 11.8 * (syllables / words.length) - 15.59;
}

export const wordCount = (paragraphs: readonly string[]): number => wordsIn(paragraphs.join('\n')).length;
