// The picture of the whole group, or of one of them and the others, laid out for the width there is.
import { useMemo } from 'react';
import type { Member } from '../../machines/siblings/members.ts';
import { PictureDrawing, lineKinds } from './picture-drawing.tsx';
import { layOut } from './picture-rooms.ts';
import type { BothWays } from './picture-words.ts';

export function PictureOf({
  members,
  pairs,
  middle,
  isWide,
  describedBy,
}: {
  readonly members: readonly Member[];
  readonly pairs: readonly BothWays[];
  /** The one whose arrows are shown; undefined for everybody's. */
  readonly middle: Member | undefined;
  readonly isWide: boolean;
  readonly describedBy: string;
}) {
  const drawn = useMemo(() => {
    const shown = middle ? [middle, ...members.filter(({ id }) => id !== middle.id)] : members;
    const arrows = pairs.flat().filter(({ from, to }) => !middle || from.id === middle.id || to.id === middle.id);
    const placeOf = ({ id }: Member) => shown.findIndex((one) => one.id === id);
    const wanted = arrows.map(({ from, to, words }) => ({ from: placeOf(from), to: placeOf(to), words }));
    const names = shown.map(({ label }) => label);
    return {
      layout: layOut(names, wanted, { isWide, isOne: middle !== undefined }),
      kinds: arrows.map(({ told }) => lineKinds[told]),
    };
  }, [members, pairs, middle, isWide]);
  if (!drawn.layout) return null;
  const name = middle ? `${middle.label} and each of the others` : members.map(({ label }) => label).join(', ');
  return (
    <PictureDrawing layout={drawn.layout} kinds={drawn.kinds} name={`Picture: ${name}`} describedBy={describedBy} />
  );
}
