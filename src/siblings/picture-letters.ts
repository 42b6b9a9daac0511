// How much room words take in the picture: their lines, and the box around them. Nothing has to be drawn to know it.
import type { Box, Spot } from './picture-geometry.ts';

/** The measures of the letters in the units of the picture, with air for wide ones. */
export const letter = { width: 8.2, line: 19, size: 16 } as const;

/** The air around a name and around the words on an arrow. */
export const air = { name: { x: 12, y: 7 }, words: { x: 3, y: 1 } } as const satisfies {
  readonly [what: string]: Spot;
};

/** Words in the place they have. */
export interface Placed {
  readonly lines: readonly string[];
  readonly box: Box;
}

export const boxFor = (lines: readonly string[], at: Spot, around: Spot): Box => ({
  ...at,
  width: Math.max(0, ...lines.map(({ length }) => length)) * letter.width + 2 * around.x,
  height: lines.length * letter.line + 2 * around.y,
});

/** Breaks words into lines of at most so many letters. A word that is longer than a line is broken itself. */
export function linesOf(text: string, perLine: number): string[] {
  const words = text
    .trim()
    .split(/\s+/)
    .flatMap((word) => word.match(new RegExp(`.{1,${perLine}}`, 'gu')) ?? []);
  return words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && `${last} ${word}`.length <= perLine
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}
