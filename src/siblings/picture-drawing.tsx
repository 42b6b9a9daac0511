// The drawing itself: names as points, arrows as lines with a head, and the words of each on it. Told apart by kind of line.
import type { Told } from '../../machines/sibling-vocabulary.ts';
import { type Box, type Curve, type Spot, along } from './picture-geometry.ts';
import type { Layout } from './picture-layout.ts';
import { type Placed, letter } from './picture-letters.ts';

/** How a line is drawn, so that it can be told apart in black and white. */
export type LineKind = 'solid' | 'dashed' | 'dotted';
export const lineKinds: { readonly [State in Told]: LineKind } = {
  several: 'solid',
  'one-source': 'dashed',
  missing: 'dotted',
  'not-born': 'dotted',
};

/** A drawing with a short name. Everything in it is said in words beside it, which `describedBy` leads to. */
export function PictureDrawing({
  layout,
  kinds,
  name,
  describedBy,
}: {
  readonly layout: Layout;
  /** How each arrow is drawn, in the order of the layout. */
  readonly kinds: readonly LineKind[];
  readonly name: string;
  readonly describedBy: string;
}) {
  const { view, points, arrows, post } = layout;
  return (
    <svg
      className="group-picture__drawing"
      viewBox={[view.x - view.width / 2, view.y - view.height / 2, view.width, view.height].map(Math.round).join(' ')}
      style={{ maxWidth: `${view.width}px` }}
      role="img"
      aria-label={name}
      aria-describedby={describedBy}
    >
      {arrows.map(({ curve }, at) => (
        <Arrow key={at} curve={curve} kind={kinds[at] ?? 'solid'} />
      ))}
      {post && (
        <g className="group-picture__name">
          <Ground box={post} round={post.width / 2} />
        </g>
      )}
      {points.map((point, at) => (
        <g key={at} className="group-picture__name">
          <Ground box={point.box} round={point.box.height / 2} />
          <Words {...point} />
        </g>
      ))}
      {arrows.map(({ lines, box }, at) => (
        <g key={at} className="group-picture__words">
          <Ground box={box} round={4} />
          <Words lines={lines} box={box} />
        </g>
      ))}
    </svg>
  );
}

const round = (number: number): number => Math.round(number * 10) / 10;

function Ground({ box, round: radius }: { readonly box: Box; readonly round: number }) {
  const { x, y, width, height } = box;
  return (
    <rect
      x={round(x - width / 2)}
      y={round(y - height / 2)}
      width={round(width)}
      height={round(height)}
      rx={Math.min(radius, 18)}
    />
  );
}

function Words({ lines, box }: Placed) {
  const first = box.y - ((lines.length - 1) * letter.line) / 2;
  return (
    <text fontSize={letter.size} textAnchor="middle" dominantBaseline="central">
      {lines.map((line, at) => (
        <tspan key={at} x={round(box.x)} y={round(first + at * letter.line)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

const headLength = 12;
const headWidth = 6;

export function Arrow({ curve, kind }: { readonly curve: Curve; readonly kind: LineKind }) {
  const [from, bend, to] = curve;
  const before = along(curve, 0.97);
  const length = Math.hypot(to.x - before.x, to.y - before.y) || 1;
  const way = { x: (to.x - before.x) / length, y: (to.y - before.y) / length };
  const base = { x: to.x - way.x * headLength, y: to.y - way.y * headLength };
  const sides = [headWidth, -headWidth].map((side) => ({ x: base.x - way.y * side, y: base.y + way.x * side }));
  return (
    <g>
      <path
        className={`group-picture__line group-picture__line--${kind}`}
        d={`M${at(from)} Q${at(bend)} ${at(base)}`}
        fill="none"
      />
      <path className="group-picture__head" d={`M${[to, ...sides].map(at).join(' L')} Z`} />
    </g>
  );
}

const at = ({ x, y }: Spot): string => `${round(x)} ${round(y)}`;
