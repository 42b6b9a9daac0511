// The language guard: which words it finds in a text, which it leaves alone, and that it never trips.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Wording } from '../../content/compiled.ts';
import { wordsToReconsider } from '../../machines/rules/wording.ts';
import { compiledFrom, contentRoot } from '../content/support.ts';

const { wordings } = compiledFrom(contentRoot).national;
const foundIn = (text: string): string[] => wordsToReconsider(text, wordings).map(({ words }) => words);
const idsIn = (text: string): string[] => wordsToReconsider(text, wordings).map(({ wording }) => wording.id);

describe('words to reconsider are found', () => {
  const rows: readonly [sentence: string, text: string, words: readonly string[]][] = [
    ['as they were typed, capitals and all', 'Mum FAILED to Engage.', ['FAILED to Engage']],
    ['across a line break and several spaces', 'Mum did  not\nengage.', ['did  not\nengage']],
    ['with a straight apostrophe', "Dad didn't engage.", ["didn't engage"]],
    ['with a curly apostrophe', 'Dad didn’t engage.', ['didn’t engage']],
    ['with a hyphen for a space', 'It is attention-seeking.', ['attention-seeking']],
    ['before a full stop, a comma or the end', 'He absconded, then respite. LAC', ['absconded', 'respite', 'LAC']],
    ['with a possessive', 'The placement’s end', ['placement']],
    ['in brackets', 'He (a LAC) is six.', ['LAC']],
    ['in the order in which they appear', 'Respite, then contact, then respite.', ['Respite', 'contact']],
    ['once for all inflections', 'She absconded and is absconding.', ['absconded']],
    ['as the longest phrase that is there', 'The LAC review is in May.', ['LAC review']],
    ['after a quotation that was closed', '“Contact” is her word; contact is ours.', ['contact']],
    ['after a quotation mark that was never closed', 'He said “I miss contact', ['contact']],
  ];
  it.each(rows)('%s', (_, text, words) => {
    expect(foundIn(text)).toEqual(words);
  });
});

describe('words are left alone', () => {
  const rows: readonly [sentence: string, text: string][] = [
    ['within curly quotation marks, where somebody speaks', 'Gran said “he needs respite from contact”.'],
    ['within straight quotation marks', 'Gran said "he needs respite".'],
    ['as part of another word', 'The lacquer was contactless and replacements were unplaced.'],
    ['joined to another word by a hyphen', 'A non-contact sport and a contact-lens.'],
    ['in a contact order', 'There is a contact order.'],
    ['in a placement order, over a line break too', 'A placement\norder was made; see the Placement Plan.'],
    ['where a person gets in touch', 'Please contact her; she is in contact by text.'],
    ['in an empty text', ''],
  ];
  it.each(rows)('%s', (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it('in the legal term, and found beside it', () => {
    expect(foundIn('Under the placement order his placement goes on.')).toEqual(['placement']);
  });
});

describe('every wording that was found', () => {
  it('comes with what to say about it', () => {
    const [found] = wordsToReconsider('She is hard-to-place.', wordings);
    expect(found?.wording).toBe(wordings.find(({ id }) => id === 'hard-to-place'));
  });

  it('belongs to its own phrase where two phrases begin alike', () => {
    expect(idsIn('Placement breakdown. Placement.')).toEqual(['placement-breakdown', 'placement']);
  });
});

describe('whatever is typed', () => {
  const phrases = wordings.flatMap(({ find }) => find);
  const typed = fc
    .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...phrases, '“', '”', '"', ' ', '\n', '-', '’')))
    .map((parts) => parts.join(' '));

  it('nothing is thrown, what is found is in the text, and each wording is found once', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const found = wordsToReconsider(text, wordings);
        const places = found.map(({ words }) => text.indexOf(words));
        expect(places).not.toContain(-1);
        expect(new Set(found.map(({ wording }) => wording)).size).toBe(found.length);
      }),
    );
  });

  it('a text with none of the words gives none', () => {
    const others = fc.constantFrom('gran', 'home', 'Saturday', 'school', 'brothers', 'court', '2026', '“', '"', '\n');
    fc.assert(
      fc.property(fc.array(others), (parts) => {
        expect(foundIn(parts.join(' '))).toEqual([]);
      }),
    );
  });

  it('a phrase among other words is found, however it is spaced and in capitals', () => {
    fc.assert(
      fc.property(fc.constantFrom(...phrases), fc.constantFrom(' ', '\n', '  ', '\u00a0'), (phrase, space) => {
        expect(foundIn(`gran: ${phrase.toUpperCase().replaceAll(' ', space)}.`)).toHaveLength(1);
      }),
    );
  });

  it('any list of words can be looked for, even one with signs that mean something in a pattern', () => {
    const wording = fc
      .record({ find: fc.array(fc.string({ unit: 'grapheme' })), except: fc.array(fc.string({ unit: 'grapheme' })) })
      .map((lists): Wording => ({ id: 'any', instead: '', why: '', keep: null, source: '', ...lists }));
    fc.assert(
      fc.property(fc.array(wording), fc.string({ unit: 'grapheme' }), (list, text) => {
        expect(wordsToReconsider(text, list).length).toBeLessThanOrEqual(list.length);
      }),
    );
  });
});
