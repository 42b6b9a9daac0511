// What it means that somebody is no longer said to be adopted: where what was told of it is, and what to look at again.
import { hrefOf } from '../address/place.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { useGroup } from '../words/use-group.ts';
import { parkedAdoption } from './stands-where.ts';

export function NoLongerAdopted({ id }: { readonly id: string }) {
  const { parts } = useGuidance().words.siblings;
  const { adopted, arrangements } = useGroup().siblings;
  const named = arrangements.some(({ homes }) =>
    homes.some(({ who, where }) => who.includes(id) && where.trim() !== ''),
  );
  return (
    <div className="siblings-quiet">
      {id in adopted && (
        <p>
          {parkedAdoption} Read it at{' '}
          <a href={hrefOf({ at: 'sibling-part', part: 'already-adopted' })}>{parts['already-adopted'].heading}</a>
        </p>
      )}
      {named && (
        <p>
          What is written of homes does not change by itself, and may still name the old one. Look at{' '}
          <a href={hrefOf({ at: 'sibling-part', part: 'arrangements' })}>{parts.arrangements.heading}</a>
        </p>
      )}
    </div>
  );
}
