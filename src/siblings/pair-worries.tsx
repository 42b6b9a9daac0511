// The worries in which both of a pair are named. They are written down, and changed, where they are thought through.
import { isKeptApart } from '../../machines/siblings/concerns.ts';
import { type SiblingsRecord, standing } from '../../machines/siblings/record.ts';
import type { Two } from '../../machines/siblings/pairs.ts';
import { hrefOf } from '../address/place.ts';
import { Part } from '../lines/part.tsx';
import { recordedApart } from '../lines/recorded-apart.tsx';
import { useGuidance } from '../words/guidance-context.tsx';

export function PairWorries({ pair, siblings }: { readonly pair: Two; readonly siblings: SiblingsRecord }) {
  const { audience, siblings: words } = useGuidance().words;
  const named = standing(siblings.concerns).filter(({ between }) => pair.every(({ id }) => between.includes(id)));
  const printed = named.filter(({ prompt }) => !isKeptApart(prompt));
  return (
    <Part id="pair-worries" heading="Worries that name both">
      {named.length === 0 ? (
        <p>No worry that is written down names both of them.</p>
      ) : (
        <ul>
          {printed.map(({ id, prompt, what }) => (
            <li key={id}>
              {words.prompts[prompt].name}: <span className="as-typed">{what}</span>
            </li>
          ))}
          {printed.length < named.length && <li>{recordedApart(audience)}</li>}
        </ul>
      )}
      <p className="read-part__foot">
        <a href={hrefOf({ at: 'sibling-part', part: 'prompts' })}>Go to: {words.parts.prompts.heading}</a>
      </p>
    </Part>
  );
}
