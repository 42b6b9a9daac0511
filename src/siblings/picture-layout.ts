// Where everything in the picture goes: it grows downwards until the words of every arrow have a place of their own.
import {
  type Box,
  type Curve,
  type Spot,
  along,
  between,
  curveBetween,
  isInside,
  moveCurve,
  overlap,
  roundCircle,
  spotsOn,
} from './picture-geometry.ts';
import { type Placed, air, boxFor, linesOf } from './picture-letters.ts';

/** What there is room for: a width, and how many letters of a name or of an arrow's words fit on one line. */
export interface Room {
  readonly width: number;
  readonly perLine: { readonly name: number; readonly words: number };
}

/** An arrow between two points, by their places in the list, with its words. */
export interface Wanted {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** The curve of an arrow that is seen, and its words on it. */
export interface PlacedArrow extends Placed {
  readonly curve: Curve;
}

export interface Layout {
  /** The part of the plane that is drawn. */
  readonly view: Box;
  readonly points: readonly Placed[];
  /** Where one point is drawn out to a post, so that every arrow can reach it straight. */
  readonly post?: Box;
  /** In the order they were wanted. */
  readonly arrows: readonly PlacedArrow[];
}

const middle: Spot = { x: 0, y: 0 };
const edge = 4;
/** How far the two arrows of a pair keep apart: two alone have the most room for it. */
const bowOf = (count: number): number => (count === 2 ? 0.5 : 0.25);
const leastDown = 190;
const mostTries = 60;

/**
 * Lays out points on an oval, or the first of them in the middle with the others round it. Undefined where nothing fits
 * however high it grows; the list beside the picture says it all the same.
 */
export function layRound(
  names: readonly string[],
  wanted: readonly Wanted[],
  room: Room,
  oneInMiddle: boolean,
): Layout | undefined {
  const spots = spotsFor(names.length, room, oneInMiddle);
  const nameLines = names.map((name) => linesOf(name, room.perLine.name));
  const words = wanted.map((one) => ({
    lines: linesOf(one.words, room.perLine.words),
    parts: oneInMiddle && one.from === 0 ? furtherOut : nearStart,
  }));
  const widest = Math.max(...nameLines.map((lines) => boxFor(lines, middle, air.name).width));
  const across = room.width / 2 - widest / 2 - edge;
  const attempt = (down: number, isCareful: boolean): Layout | undefined => {
    const place = ({ x, y }: Spot): Spot => ({ x: x * across, y: y * down });
    const points = nameLines.map((lines, at) => ({ lines, box: boxFor(lines, place(spots[at] ?? middle), air.name) }));
    const nameBoxes = points.map(({ box }) => box);
    if (nameBoxes.some((one, at) => nameBoxes.slice(at + 1).some((other) => overlap(one, other, 8)))) return undefined;
    const boxOf = (at: number) => nameBoxes[at] ?? boxFor([], middle, middle);
    const curves = wanted.map(({ from, to }) => {
      const whole = moveCurve(curveBetween(spots[from] ?? middle, spots[to] ?? middle, bowOf(names.length)), place);
      return between(whole, boxOf(from), boxOf(to));
    });
    const arrows = placeWords(words, curves, nameBoxes, room, isCareful);
    return arrows && { view: viewOf([...points, ...arrows], curves, room), points, arrows };
  };
  let down = Math.max(leastDown, room.width * 0.3);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const layout = attempt(down, false);
    // Care takes its time, and is taken once: at the height at which everything has a place.
    if (layout) return attempt(down, true) ?? layout;
    down *= 1.1;
  }
  return undefined;
}

/** Two stand side by side where there is width for it, and one above the other where there is not. */
function spotsFor(count: number, room: Room, oneInMiddle: boolean): Spot[] {
  if (oneInMiddle) return [middle, ...roundCircle(count - 1, -Math.PI / 2)];
  return roundCircle(count, count === 2 && room.width > 600 ? -Math.PI : -Math.PI / 2);
}

/** Where on an arrow its words may stand, best first: near its own start, so that the words of the two do not meet. */
const nearStart = [0.3, 0.25, 0.35, 0.2, 0.4, 0.15, 0.45, 0.5, 0.55];
/** From the one in the middle all arrows start together, so their words stand further out. */
const furtherOut = [0.55, 0.5, 0.6, 0.45, 0.65, 0.4, 0.7, 0.35];

interface WordsToPlace {
  readonly lines: readonly string[];
  readonly parts: readonly number[];
}

/** Every arrow's words on it where they cover no name, no other words and no head of an arrow; undefined if they cannot. */
function placeWords(
  words: readonly WordsToPlace[],
  curves: readonly Curve[],
  names: readonly Box[],
  room: Room,
  isCareful: boolean,
): PlacedArrow[] | undefined {
  const heads = curves.map(([, , tip]): Box => ({ ...tip, width: 20, height: 20 }));
  const seen = isCareful ? curves.map(spotsOn) : [];
  const taken = [...names, ...heads];
  const placed: PlacedArrow[] = [];
  for (const [at, curve] of curves.entries()) {
    const { lines, parts } = words[at] ?? { lines: [], parts: nearStart };
    const free = parts
      .map((part) => within(boxFor(lines, along(curve, part), air.words), room))
      .filter((box) => !taken.some((other) => overlap(box, other, 4)));
    const others = seen.filter((_, other) => other !== at);
    const best = isCareful ? leastCrossed(free, others) : free[0];
    if (!best) return undefined;
    taken.push(best);
    placed.push({ lines, box: best, curve });
  }
  return placed;
}

/** Words may stand on a line that is not theirs, but rather not. */
function leastCrossed(boxes: readonly Box[], lines: readonly (readonly Spot[])[]): Box | undefined {
  const crossed = (box: Box) => lines.filter((spots) => spots.some((spot) => isInside(spot, box))).length;
  const [best] = boxes.map((box) => ({ box, crossed: crossed(box) })).toSorted((a, b) => a.crossed - b.crossed);
  return best?.box;
}

/** The box moved so far that it does not stand out of the sides. */
function within(box: Box, room: Room): Box {
  const most = Math.max(0, (room.width - box.width) / 2);
  return { ...box, x: Math.min(most, Math.max(-most, box.x)) };
}

/** As wide as the room, and as high as what stands in it. */
function viewOf(placed: readonly Placed[], curves: readonly Curve[], { width }: Room): Box {
  const heights = [
    ...placed.flatMap(({ box: { y, height } }) => [y - height / 2, y + height / 2]),
    ...curves.flatMap(spotsOn).map(({ y }) => y),
  ];
  const [top, bottom] = [Math.min(...heights) - edge, Math.max(...heights) + edge];
  return { x: 0, y: (top + bottom) / 2, width, height: bottom - top };
}
