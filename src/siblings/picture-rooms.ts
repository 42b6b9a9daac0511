// Which layout the picture gets, for how many and for the width there is.
import { type Layout, type Room, type Wanted, layRound } from './picture-layout.ts';
import { layByPost } from './picture-post.ts';

/** As many as can be read in one picture: on a phone the lines between four run into one another. Of more, one is chosen. */
export const mostAtOnce = { narrow: 3, wide: 4 } as const;

const rooms = {
  narrow: { width: 350, perLine: { name: 11, words: 14 } },
  narrowPost: { width: 350, perLine: { name: 11, words: 17 } },
  wide: { width: 720, perLine: { name: 16, words: 20 } },
  wideRound: { width: 1000, perLine: { name: 16, words: 18 } },
} as const satisfies { readonly [size: string]: Room };

/** Lays out names and arrows: all of them together, or the first of them with the others. */
export function layOut(
  names: readonly string[],
  wanted: readonly Wanted[],
  { isWide, isOne }: { readonly isWide: boolean; readonly isOne: boolean },
): Layout | undefined {
  if (!isOne) return layRound(names, wanted, isWide ? rooms.wide : rooms.narrow, false);
  const round = isWide ? layRound(names, wanted, rooms.wideRound, true) : undefined;
  return round ?? layByPost(names, wanted, isWide ? rooms.wideRound : rooms.narrowPost);
}
