// The pages of the assessment of a group: the whole, each of its parts, a pair, and one arrangement.
import type { Place } from '../address/place.ts';
import { useOpenOnPaper } from '../ui/use-open-on-paper.ts';
import { ArrangementPage } from './arrangement-page.tsx';
import { PairPage } from './pair-page.tsx';
import { SiblingPartPage } from './sibling-part-page.tsx';
import { SiblingsPage } from './siblings-page.tsx';

type SiblingsPlace = Extract<Place, { at: 'siblings' | 'sibling-part' | 'pair' | 'arrangement' }>;

/** On paper the policy and the help are left out: what is printed is what was said. */
export function SiblingsPages({ place }: { readonly place: SiblingsPlace }) {
  useOpenOnPaper();
  return (
    <div className="siblings-pages">
      <SiblingsAt place={place} />
    </div>
  );
}

function SiblingsAt({ place }: { readonly place: SiblingsPlace }) {
  switch (place.at) {
    case 'siblings':
      return <SiblingsPage />;
    case 'sibling-part':
      return <SiblingPartPage key={place.part} part={place.part} />;
    case 'pair':
      return <PairPage key={`${place.one} ${place.other}`} one={place.one} other={place.other} />;
    case 'arrangement':
      return <ArrangementPage key={place.id} id={place.id} />;
  }
}
