// The worries in which both of a pair are named. They are written down, and changed, where they are thought through.
import { type SiblingsRecord, standing } from '../../machines/siblings/record.ts';
import type { Two } from '../../machines/siblings/pairs.ts';
import { hrefOf } from '../address/place.ts';
import { Part } from '../lines/part.tsx';
import { useGuidance } from '../words/guidance-context.tsx';

export function PairWorries({ pair, siblings }: { readonly pair: Two; readonly siblings: SiblingsRecord }) {
  const { parts, prompts } = useGuidance().words.siblings;
  const named = standing(siblings.concerns).filter(({ between }) => pair.every(({ id }) => between.includes(id)));
  return (
    <Part id="pair-worries" heading="Worries that name both">
      {named.length === 0 ? (
        <p>No worry that is written down names both of them.</p>
      ) : (
        <ul>
          {named.map(({ id, prompt, what }) => (
            <li key={id}>
              {prompts[prompt].name}: <span className="as-typed">{what}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="read-part__foot">
        <a href={hrefOf({ at: 'sibling-part', part: 'prompts' })}>Go to: {parts.prompts.heading}</a>
      </p>
    </Part>
  );
}
