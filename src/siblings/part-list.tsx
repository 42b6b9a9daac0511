// The parts of the assessment in their order, each with how far it is in words, or why it is not asked.
import { useMemo } from 'react';
import { groupWalk } from '../../machines/siblings/group-walk.ts';
import { type PartState, partState } from '../../machines/siblings/part-states.ts';
import { siblingParts } from '../../machines/sibling-vocabulary.ts';
import { hrefOf } from '../address/place.ts';
import { StageOverview } from '../ui/stage-overview.tsx';
import type { StationState } from '../ui/station.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { useGroup } from '../words/use-group.ts';
import { useHubWords } from './hub-words.ts';
import { usePartDetail } from './use-part-detail.ts';

const marks: { readonly [State in PartState]: StationState } = { 'not-begun': 'to-do', begun: 'started', told: 'done' };
export function PartList() {
  const { words } = useGuidance();
  const group = useGroup();
  const hub = useHubWords();
  const detailOf = usePartDetail();
  const stations = useMemo(() => {
    const { notAsked } = groupWalk(group);
    return siblingParts.map((part) => {
      const passedBy = notAsked.get(part);
      const state = partState(group, part);
      const detail = passedBy || state === 'not-begun' ? '' : detailOf(part);
      return {
        id: part,
        label: words.siblings.parts[part].heading,
        href: hrefOf({ at: 'sibling-part', part }),
        state: passedBy ? ('not-asked' as const) : marks[state],
        stateWords: passedBy
          ? `${words.siblings.notAsked[passedBy]}${state === 'not-begun' ? '' : ' What was said here is kept.'}`
          : hub.states[state],
        children: detail === '' ? undefined : <p className="siblings-quiet">{detail}</p>,
      };
    });
  }, [group, words, hub.states, detailOf]);
  return <StageOverview stations={stations} headingLevel="h3" />;
}
