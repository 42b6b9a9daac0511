// What a place in the assessment of a group is called: a pair by its two names, a part by its heading, an arrangement.
import type { GapPlace } from '../../machines/gaps/gap.ts';
import { useGuidance } from './guidance-context.tsx';
import { useNames } from './use-names.ts';

type SiblingPlace = Extract<GapPlace, { at: 'pair' | 'sibling-part' | 'arrangement' }>;

export function useSiblingPlaceNames(): (place: SiblingPlace) => string {
  const { parts } = useGuidance().words.siblings;
  const { person, arrangement } = useNames();
  return (place) => {
    switch (place.at) {
      case 'pair':
        return `${person(place.one)} and ${person(place.other)}`;
      case 'sibling-part':
        return parts[place.part].heading;
      case 'arrangement':
        return arrangement(place.id);
    }
  };
}
