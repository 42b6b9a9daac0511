// Everything the picture shows, pair by pair in words, with the way to each pair. It is whole where the picture shows one child.
import { memo } from 'react';
import type { SiblingWords } from '../../content/compiled-words.ts';
import { hrefOf } from '../address/place.ts';
import type { BothWays } from './picture-words.ts';

export const PictureList = memo(function PictureList({
  pairs,
  told,
}: {
  readonly pairs: readonly BothWays[];
  readonly told: SiblingWords['told'];
}) {
  return (
    <div className="group-picture__pairs">
      {pairs.map(([there, back]) => (
        <section key={`${there.from.id} ${there.to.id}`} className="group-picture__pair">
          <h4>
            <a href={hrefOf({ at: 'pair', one: there.from.id, other: there.to.id })}>
              {there.from.label} and {there.to.label}
            </a>
          </h4>
          {[there, back].map(({ from, to, told: state, words }) => (
            <p key={from.id}>
              <strong>
                {from.label} to {to.label}:
              </strong>{' '}
              {words}
              {words !== told[state] && <span className="group-picture__told"> ({told[state].toLowerCase()})</span>}
            </p>
          ))}
        </section>
      ))}
    </div>
  );
});
