// The one thing that could be done next, with the reason where a pair comes first.
import { useMemo } from 'react';
import { nextThing } from '../../machines/siblings/part-states.ts';
import { hrefOf } from '../address/place.ts';
import { ButtonRow } from '../ui/button-row.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { useGroup } from '../words/use-group.ts';
import { useHubWords } from './hub-words.ts';
import { pairHref, pairName } from './pair-names.ts';

export function NextThing() {
  const { parts, pairReasons } = useGuidance().words.siblings;
  const hub = useHubWords();
  const group = useGroup();
  const next = useMemo(() => nextThing(group), [group]);
  if (!next) return <p>{hub.allTold}</p>;
  if ('part' in next) {
    return (
      <ButtonRow>
        <LinkButton href={hrefOf({ at: 'sibling-part', part: next.part })}>Next: {parts[next.part].heading}</LinkButton>
      </ButtonRow>
    );
  }
  const { pair, reasons } = next.pair;
  return (
    <div className="siblings-next">
      <ButtonRow>
        <LinkButton href={pairHref(pair)}>{hub.nextPair(pairName(pair))}</LinkButton>
      </ButtonRow>
      {reasons.length > 0 && (
        <p className="siblings-quiet">
          {hub.whyNext(reasons.map((reason) => pairReasons[reason].toLowerCase()).join('; '))}
        </p>
      )}
    </div>
  );
}
