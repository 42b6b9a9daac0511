// The picture of a group, for any names and words: two arrows for each pair, and every word where it can be read.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, overlap } from '../../../src/siblings/picture-geometry.ts';
import type { Layout, Wanted } from '../../../src/siblings/picture-layout.ts';
import { linesOf } from '../../../src/siblings/picture-letters.ts';
import { layOut, mostAtOnce } from '../../../src/siblings/picture-rooms.ts';

const names = ['Ann', 'Baby (not named)', 'Maximiliana-Rose', 'Oldest brother (adopted)', 'Kofi', 'Bo'];
const words = [
  'Nothing told yet',
  'Own words',
  'Warmth; hurt, to body or feelings; and more',
  'Comfort, sought or given; talking about the other, or missing them; and more; own words',
];

interface Case {
  readonly names: readonly string[];
  readonly wanted: readonly Wanted[];
  readonly isWide: boolean;
  readonly isOne: boolean;
}

/** Two to twelve of any such names, with any such words in both directions, drawn as that many are on that screen. */
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    names: fc.array(fc.constantFrom(...names), { minLength: 2, maxLength: 12 }),
    isWide: fc.boolean(),
    words: fc.array(fc.constantFrom(...words), { minLength: 132, maxLength: 132 }),
  })
  .map(({ names, isWide, words }) => {
    const isOne = names.length > mostAtOnce[isWide ? 'wide' : 'narrow'];
    const places = names.map((_, place) => place);
    const wanted = places
      .flatMap((from) => places.map((to) => ({ from, to })))
      .filter(({ from, to }) => from !== to && (!isOne || from === 0 || to === 0))
      .map((arrow, at) => ({ ...arrow, words: words[at] ?? '' }));
    return { names, wanted, isWide, isOne };
  });

function laidOut(one: Case): Layout {
  const layout = layOut(one.names, one.wanted, one);
  if (!layout) throw new Error('nothing fits');
  return layout;
}

const always = (holds: (layout: Layout, one: Case) => void) =>
  fc.assert(
    fc.property(anyCase, (one) => holds(laidOut(one), one)),
    { numRuns: 60 },
  );

const twoByTwo = (boxes: readonly Box[]) =>
  boxes.flatMap((one, at) => boxes.slice(at + 1).map((other) => [one, other] as const));

const isWithin = ({ x, y, width, height }: Box, view: Box) =>
  Math.abs(x - view.x) + width / 2 <= view.width / 2 + 0.001 &&
  Math.abs(y - view.y) + height / 2 <= view.height / 2 + 0.001;

describe('the picture of a group', () => {
  it('has two arrows for every pair, one each way, each with its own words', () => {
    always(({ arrows }, { wanted }) => {
      expect(arrows.map(({ lines }) => lines.join(' ').replaceAll('- ', '-'))).toEqual(
        wanted.map(({ words }) => words),
      );
    });
  });

  it('draws the two arrows of a pair apart, so that both show', () => {
    always(({ arrows }, { wanted }) => {
      for (const [at, { from, to }] of wanted.entries()) {
        const back = wanted.findIndex((other) => other.from === to && other.to === from);
        const [one, other] = [arrows[at]?.curve[1], arrows[back]?.curve[1]];
        expect(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThan(15);
      }
    });
  });

  it('starts each arrow at the child it comes from and ends it at the other', () => {
    always(({ arrows, points, post }, { wanted, isOne }) => {
      const reach = (at: number) => (at === 0 && isOne && post ? post : points[at]?.box);
      for (const [at, { from, to }] of wanted.entries()) {
        const [start, , end] = arrows[at]?.curve ?? [];
        for (const [spot, place] of [
          [start, from],
          [end, to],
        ] as const) {
          const box = reach(place);
          const touches = spot && box && overlap({ ...spot, width: 0, height: 0 }, box, 30);
          expect(touches).toBe(true);
        }
      }
    });
  });

  it('puts no words on other words, on a name or on the head of an arrow', () => {
    always(({ arrows, points }) => {
      const heads = arrows.map(({ curve: [, , tip] }) => ({ ...tip, width: 8, height: 8 }));
      const written = [...arrows, ...points].map(({ box }) => box);
      expect(twoByTwo(written).filter(([one, other]) => overlap(one, other))).toEqual([]);
      expect(arrows.filter(({ box }) => heads.some((head) => overlap(box, head)))).toEqual([]);
    });
  });

  it('keeps every name, every arrow and all words inside the picture', () => {
    always(({ arrows, points, view }) => {
      for (const { box } of [...arrows, ...points]) expect(isWithin(box, view)).toBe(true);
      for (const { curve } of arrows) {
        for (const end of [curve[0], curve[2]]) expect(isWithin({ ...end, width: 0, height: 0 }, view)).toBe(true);
      }
    });
  });

  it('is no wider than a phone where the screen is narrow, at the full size of its letters', () => {
    always(({ view }, { isWide }) => {
      if (!isWide) expect(view.width).toBe(350);
    });
  });
});

describe('words in the picture', () => {
  it('are broken between words, and within a word that is longer than a line', () => {
    expect(linesOf('Comfort, sought or given', 14)).toEqual(['Comfort,', 'sought or', 'given']);
    expect(linesOf('Maximiliana-Rose', 11)).toEqual(['Maximiliana', '-Rose']);
  });

  it('lose no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 30 }), (text, perLine) => {
        expect(linesOf(text, perLine).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });
});
