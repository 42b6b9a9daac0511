// The words to reconsider: each with another way, a reason and a source, and none against our own texts.
import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsToReconsider } from '../../machines/rules/wording.ts';
import { audiences, gapIds } from '../../machines/vocabulary.ts';
import { compiledFrom, contentRoot, copyOfContent, problemsIn, replaceIn } from './support.ts';

const { national, words } = compiledFrom(contentRoot);
const { wordings } = national;
const inOurWords = (text: string): string[] => wordsToReconsider(text, wordings).map((found) => found.words);

describe('the words to reconsider', () => {
  it('cover what experts name first', () => {
    const first = [
      'failed-to-engage',
      'contact',
      'lac',
      'placement-breakdown',
      'hard-to-place',
      'respite',
      'absconded',
    ];
    expect(wordings.map(({ id }) => id)).toEqual(expect.arrayContaining(first));
    expect(wordings.length).toBeGreaterThanOrEqual(35);
  });

  it('leave "brothers", "siblings", "family time" and "return home" in peace', () => {
    expect(inOurWords('Family time with his brothers and siblings; return home; kinship carer; care plan.')).toEqual(
      [],
    );
  });

  it('say when a legal term is the right one', () => {
    const kept = wordings.filter(({ keep }) => keep !== null).map(({ id }) => id);
    expect(kept).toEqual(expect.arrayContaining(['contact', 'placement', 'lac', 'failed-to-protect']));
  });

  it('claim that children or young people said something only where a source is named', () => {
    const quoting = wordings.filter(({ why }) => /\b(children|people)\b.*\b(said|told|asked|suggested)\b/.test(why));
    expect(quoting.length).toBeGreaterThan(0);
    expect(quoting.filter(({ source }) => source === 'Our own suggestion')).toEqual([]);
  });

  it('are not used in what is suggested instead of them', () => {
    const circular = wordings.filter(({ instead }) => inOurWords(instead).length > 0);
    expect(circular.map(({ id }) => id)).toEqual([]);
  });

  it('are not in our own words for a gap', () => {
    const texts = audiences.flatMap((audience) =>
      gapIds.flatMap((id) => {
        const { text, asked } = words[audience].gaps[id];
        return [text, ...asked.map((question) => question.text)];
      }),
    );
    // A lawyer speaks of a client.
    expect(texts.flatMap(inOurWords).filter((found) => found !== 'client')).toEqual([]);
  });

  it('are found with every phrase that is looked for, and left alone in every exception', () => {
    for (const { id, find, except } of wordings) {
      for (const phrase of find) expect(wordsToReconsider(phrase, wordings)[0]?.wording.id, phrase).toBe(id);
      for (const phrase of except) expect(inOurWords(phrase), phrase).toEqual([]);
    }
  });
});

describe('an editor of the list is told of', () => {
  const problemsAfter = (before: string, after: string): string[] => {
    const root = copyOfContent();
    replaceIn(root, 'national/wordings.yaml', before, after);
    const problems = problemsIn(root);
    rmSync(root, { recursive: true });
    return problems;
  };

  it('words that are looked for twice', () => {
    expect(problemsAfter('find: [chaotic, ', 'find: [chaotic, contact, ')).toEqual([
      'national/wordings.yaml, contact.id: expected words looked for once, found "contact" in national/wordings.yaml as well.',
    ]);
  });

  it('an exception in which none of the words stands', () => {
    expect(problemsAfter('    - contact order\n', '    - court order\n')).toEqual([
      'national/wordings.yaml, contact.except: expected a phrase with one of the words to look for in it, found "court order".',
    ]);
  });

  it('a capital letter in what is looked for', () => {
    expect(problemsAfter('find: [lac, ', 'find: [LAC, ')).toEqual([
      'national/wordings.yaml, lac.find.entry 1: expected words in small letters with one space between them, found "LAC".',
    ]);
  });
});
