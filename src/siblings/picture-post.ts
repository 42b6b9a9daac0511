// The picture of one child and the others where there is no width for a circle: the child becomes a post they all reach.
import { curveBetween } from './picture-geometry.ts';
import type { Layout, PlacedArrow, Room, Wanted } from './picture-layout.ts';
import { type Placed, air, boxFor, linesOf } from './picture-letters.ts';

const edge = 4;
const gap = 8;
const betweenRows = 22;
const postWidth = 16;

/** The first name stands above the post at the left, the others at the right, each with straight arrows from it and back. */
export function layByPost(names: readonly string[], wanted: readonly Wanted[], room: Room): Layout {
  const placed = names.map((name) => nameAt(name, room));
  const [first = nameAt('', room), ...others] = placed;
  const left = edge - room.width / 2;
  const right = room.width / 2 - edge;
  const points: Placed[] = [{ ...first, box: { ...first.box, x: left + first.box.width / 2 } }];
  const arrows = new Map<Wanted, PlacedArrow>();
  const width = Math.max(0, ...others.map(({ box }) => box.width));
  const x = right - width / 2;
  const ends = { post: left + postWidth + 2 * gap, name: right - width - gap };
  let top = first.box.height / 2 + betweenRows;
  for (const [place, { lines, box }] of others.entries()) {
    const own = wanted.filter(({ from, to }) => from === place + 1 || to === place + 1);
    const begin = top;
    for (const one of own) {
      const words = linesOf(one.words, room.perLine.words);
      const size = boxFor(words, { x: (ends.post + ends.name) / 2, y: 0 }, air.words);
      const y = top + size.height / 2;
      const [start, end] = one.from === 0 ? [ends.post, ends.name] : [ends.name, ends.post];
      arrows.set(one, { lines: words, box: { ...size, y }, curve: curveBetween({ x: start, y }, { x: end, y }, 0) });
      top += size.height + gap;
    }
    // The name is as high as its arrows are apart, so that each of them reaches it.
    const height = Math.max(box.height, top - gap - begin);
    points.push({ lines, box: { x, y: begin + height / 2, width, height } });
    top = begin + height + betweenRows;
  }
  const bottom = top - betweenRows;
  const above = first.box.height / 2 + edge;
  return {
    view: { x: 0, y: (bottom - above + edge) / 2, width: room.width, height: bottom + above + edge },
    points,
    arrows: wanted.flatMap((one) => arrows.get(one) ?? []),
    post: { x: left + gap + postWidth / 2, y: bottom / 2, width: postWidth, height: bottom },
  };
}

const nameAt = (name: string, room: Room): Placed => {
  const lines = linesOf(name, room.perLine.name);
  return { lines, box: boxFor(lines, { x: 0, y: 0 }, air.name) };
};
