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
  const current = stageAt(place);
  const stations = stationsOf(child, drafts, surroundings, words, current);
  const here = stations.findIndex(({ id }) => id === current);
  return (
    <StageMap
      label={`Stages for ${child.label}`}
      stations={stations}
      compactText={
        here < 0 ? `${stages.length} stages` : `Stage ${here + 1} of ${stages.length}: ${stations[here]?.label ?? ''}`
      }
      openText="Show all stages"
    />
  );
}

/** The stage to which a page of a child belongs. */
function stageAt(place: PlaceOfChild): StageId | undefined {
  switch (place.at) {
    case 'step':
      return stageOf(place.step);
    case 'sheet':
    case 'matter':
    case 'gaps':
      return 'weighing';
    case 'plan':
      return 'plan';
    case 'answers':
      return undefined;
  }
}
