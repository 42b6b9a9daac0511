// What the kinds of line in the picture mean, in words.
import type { SiblingWords } from '../../content/compiled-words.ts';
import { Arrow, type LineKind } from './picture-drawing.tsx';

const straight = [
  { x: 2, y: 8 },
  { x: 30, y: 8 },
  { x: 58, y: 8 },
] as const;

export function PictureLegend({ told }: { readonly told: SiblingWords['told'] }) {
  const meanings: readonly { readonly kind: LineKind; readonly name: string; readonly meaning: string }[] = [
    { kind: 'solid', name: 'Whole line', meaning: told.several },
    { kind: 'dashed', name: 'Line of dashes', meaning: told['one-source'] },
    { kind: 'dotted', name: 'Line of dots', meaning: `${told.missing}, or ${told['not-born'].toLowerCase()}` },
  ];
  return (
    <dl className="group-picture__legend">
      {meanings.map(({ kind, name, meaning }) => (
        <div key={kind}>
          <dt>
            <svg viewBox="0 0 60 16" width="60" height="16" aria-hidden="true">
              <Arrow curve={straight} kind={kind} />
            </svg>
            {name}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
