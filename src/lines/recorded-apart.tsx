// What stands on papers instead of the words of a worry that belongs to safeguarding.
import type { Audience } from '../../machines/vocabulary.ts';
import { hrefOf } from '../address/place.ts';
import { useGuidance } from '../words/guidance-context.tsx';

export const recordedApart = (audience: Audience): string =>
  audience === 'family'
    ? 'Something is written down apart, to keep children safe. It is not printed here.'
    : 'Something is recorded apart, with safeguarding. It is not printed here.';

/** With the way to where it is recorded. */
export function RecordedApart() {
  const { words } = useGuidance();
  return (
    <p>
      {recordedApart(words.audience)}{' '}
      <a className="off-paper" href={hrefOf({ at: 'sibling-part', part: 'prompts' })}>
        Go to: {words.siblings.parts.prompts.heading}
      </a>
    </p>
  );
}
