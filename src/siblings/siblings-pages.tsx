// The pages of the assessment of a group: its parts, each of them, a pair, one arrangement, and all of it as one paper.
import type { Place } from '../address/place.ts';
import { useOpenOnPaper } from '../ui/use-open-on-paper.ts';
import { ArrangementPage } from './arrangement-page.tsx';
import { PairPage } from './pair-page.tsx';
import { SiblingPartPage } from './sibling-part-page.tsx';
import { SiblingsPage } from './siblings-page.tsx';
import { WholePage } from './whole-page.tsx';

type SiblingsPlace = Extract<Place, { at: 'siblings' | 'siblings-whole' | 'sibling-part' | 'pair' | 'arrangement' }>;

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
    case 'siblings-whole':
      return <WholePage />;
    case 'sibling-part':
      return <SiblingPartPage key={place.part} part={place.part} />;
    case 'pair':
      return <PairPage key={`${place.one} ${place.other}`} one={place.one} other={place.other} />;
    case 'arrangement':
      return <ArrangementPage key={place.id} id={place.id} />;
  }
}
