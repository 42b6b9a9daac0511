// The one thing that could be done next, with the reason where a pair comes first.
import { useMemo } from 'react';
import { nextThing } from '../../machines/siblings/part-states.ts';
import { hrefOf } from '../address/place.ts';
import { ButtonRow } from '../ui/button-row.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { useGroup } from '../words/use-group.ts';

export function NextThing() {
  const { parts, pairReasons } = useGuidance().words.siblings;
  const group = useGroup();
  const next = useMemo(() => nextThing(group), [group]);
  if (!next) return <p>Something is told in every part. Nothing here is final: change what needs it at any time.</p>;
  if ('part' in next) {
    return (
      <ButtonRow>
        <LinkButton href={hrefOf({ at: 'sibling-part', part: next.part })}>Next: {parts[next.part].heading}</LinkButton>
      </ButtonRow>
    );
  }
  const { pair, reasons } = next.pair;
  const [one, other] = pair;
  return (
    <div className="siblings-next">
      <ButtonRow>
        <LinkButton href={hrefOf({ at: 'pair', one: one.id, other: other.id })}>
          Next: {one.label} and {other.label}, both ways
        </LinkButton>
      </ButtonRow>
      {reasons.length > 0 && (
        <p className="siblings-quiet">
          These two come next because: {reasons.map((reason) => pairReasons[reason].toLowerCase()).join('; ')}. Any
          other pair can be taken first.
        </p>
      )}
    </div>
  );
}
