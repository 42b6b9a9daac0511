// The plain geometry of the picture of a group: points on an oval, the curve from one to another, and boxes of words.

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A box around a spot: its middle and its size. */
export interface Box extends Spot {
  readonly width: number;
  readonly height: number;
}

/** A curve from one point to another, bent towards a third. */
export type Curve = readonly [from: Spot, bend: Spot, to: Spot];

/** Points evenly round a circle of radius 1, clockwise from an angle. */
export const roundCircle = (count: number, start: number): Spot[] =>
  Array.from({ length: count }, (_, place) => {
    const angle = start + (2 * Math.PI * place) / count;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });

/** The curve keeps to one side of the straight way, so that the one back keeps to the other side and both show. */
export function curveBetween(from: Spot, to: Spot, bow: number): Curve {
  const bend = { x: (from.x + to.x) / 2 + (to.y - from.y) * bow, y: (from.y + to.y) / 2 - (to.x - from.x) * bow };
  return [from, bend, to];
}

/** Every spot of a curve moved in the same way. */
export const moveCurve = ([from, bend, to]: Curve, move: (spot: Spot) => Spot): Curve => [
  move(from),
  move(bend),
  move(to),
];

/** The spot on a curve after a part of the way: 0 is its start and 1 its end. */
export function along([from, bend, to]: Curve, part: number): Spot {
  const rest = 1 - part;
  const at = (axis: 'x' | 'y') => rest * rest * from[axis] + 2 * rest * part * bend[axis] + part * part * to[axis];
  return { x: at('x'), y: at('y') };
}

/** The piece of a curve between two parts of the way. */
function pieceOf(curve: Curve, start: number, end: number): Curve {
  const [from, bend, to] = curve;
  const at = (axis: 'x' | 'y') =>
    (1 - start) * (1 - end) * from[axis] +
    (start * (1 - end) + end * (1 - start)) * bend[axis] +
    start * end * to[axis];
  return [along(curve, start), { x: at('x'), y: at('y') }, along(curve, end)];
}

/** Whether two boxes share a place, or come closer to each other than a gap. */
export const overlap = (one: Box, other: Box, gap = 0): boolean =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 + gap &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2 + gap;

export const isInside = (spot: Spot, box: Box): boolean =>
  Math.abs(spot.x - box.x) < box.width / 2 && Math.abs(spot.y - box.y) < box.height / 2;

const steps = Array.from({ length: 65 }, (_, step) => step / 64);

/** The piece of a curve that can be seen between the boxes of its two ends. */
export function between(curve: Curve, start: Box, end: Box): Curve {
  const isOut = (box: Box) => (part: number) => !isInside(along(curve, part), box);
  return pieceOf(curve, steps.find(isOut(start)) ?? 0, steps.findLast(isOut(end)) ?? 1);
}

const fewSteps = steps.filter((_, step) => step % 4 === 0);

/** Some spots of a curve, enough to see what it runs through. */
export const spotsOn = (curve: Curve): Spot[] => fewSteps.map((part) => along(curve, part));
