// The frame of a page of the case, with the stage map of the child whose page it is.
import type { ReactNode } from 'react';
import { type StageId, stages } from '../../machines/vocabulary.ts';
import type { Place, PlaceOfChild } from '../address/place.ts';
import { useCase, useChild } from '../case-file/case-context.tsx';
import { StageMap } from '../ui/stage-map.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { stageOf } from '../words/stage-of.ts';
import { stationsOf } from '../words/stations.ts';
import { Frame } from './frame.tsx';

export function CaseFrame({ place, children }: { readonly place: Place; readonly children: ReactNode }) {
  return (
    <Frame place={place} map={'child' in place && <ChildMap place={place} />}>
      {children}
    </Frame>
  );
}

function ChildMap({ place }: { readonly place: PlaceOfChild }) {
  const child = useChild(place.child);
  const drafts = useCase((caseFile) => caseFile.drafts);
  const { words, surroundings } = useGuidance();
  if (!child) return null;
  const current: StageId | 'sheet' | undefined =
    place.at === 'step' ? stageOf(place.step) : place.at === 'sheet' ? 'sheet' : undefined;
  const stations = stationsOf(child, drafts, surroundings, words, current);
  const here = stations.findIndex(({ id }) => id === current);
  return (
    <StageMap
      label={`Stages for ${child.label}`}
      stations={stations}
      compactText={
        here < 0
          ? `${stages.length + 1} stages`
          : `Stage ${here + 1} of ${stages.length + 1}: ${stations[here]?.label ?? ''}`
      }
      openText="Show all stages"
    />
  );
}
