// How hard a text is to read: its Flesch-Kincaid grade, worked out from sentences, words and syllables.

/** Words of our texts that the rule of vowel groups gets wrong. */
const counted = new Map([
  ['area', 3],
  ['business', 2],
  ['create', 2],
  ['different', 2],
  ['every', 2],
  ['idea', 3],
  ['ideas', 3],
  ['period', 3],
  ['quiet', 2],
  ['science', 2],
  ['somebody', 3],
  ['something', 2],
  ['sometimes', 2],
  ['somewhere', 2],
  ['trial', 2],
]);

/** The syllables of a word: its groups of vowels, without a silent e, and one more where two vowels are said apart. */
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
  const groups = spoken.match(/[aeiouy]+/g) ?? [];
  const apart = spoken.match(/(?<![cgrstx])i[aou]|[aeouy]ing$/g) ?? [];
  return Math.max(1, groups.length + apart.length);
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
