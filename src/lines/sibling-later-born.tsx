// What is asked about a brother or sister who was adopted already, and about a baby who is due or was born later.
import type { Child } from '../../machines/case-file.ts';
import type { SiblingsOfChild } from '../../machines/siblings/of-child.ts';
import type { SiblingPart } from '../../machines/sibling-vocabulary.ts';
import { hrefOf } from '../address/place.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { ReadSection } from './read-section.tsx';
import { type SaidItem, SaidList } from './said-list.tsx';
import type { SiblingReading } from './sibling-reading.ts';

const adoptedAsked = ['asked', 'adoptersSay', 'orders', 'touchNow', 'knows', 'lookAgain'];
const laterBornAsked = ['due', 'plan', 'sameHome', 'meet', 'tell', 'lookAgain'];

export function AdoptedAndLaterBorn({
  child,
  group: { others, adopted, laterBorn },
  reading: { said },
}: {
  readonly child: Child;
  readonly group: SiblingsOfChild;
  readonly reading: SiblingReading;
}) {
  const members = others.map(({ member }) => member);
  const self = { id: child.id, label: child.label, isUnborn: child.birth.kind === 'unborn' };
  const about = (some: readonly { readonly id: string; readonly label: string }[], read: (id: string) => SaidItem[]) =>
    some.map(({ id, label }) => ({ id, label, items: read(id) }));
  return (
    <>
      <Asked
        part="already-adopted"
        about={about(
          members.filter(({ id, isAdopted }) => isAdopted || adopted[id]),
          (id) => said('adoptedSibling', { ...adopted[id] }, adoptedAsked, ['asked', 'adoptersSay']),
        )}
      />
      <Asked
        part="later-born"
        about={about(
          [self, ...members].filter(({ id, isUnborn }) => isUnborn || laterBorn[id]),
          (id) => said('laterBorn', { ...laterBorn[id] }, laterBornAsked, ['plan', 'sameHome', 'meet']),
        )}
      />
    </>
  );
}

function Asked({
  part,
  about,
}: {
  readonly part: SiblingPart;
  readonly about: readonly { readonly id: string; readonly label: string; readonly items: readonly SaidItem[] }[];
}) {
  const { heading } = useGuidance().words.siblings.parts[part];
  if (about.length === 0) return null;
  return (
    <ReadSection heading={heading} href={hrefOf({ at: 'sibling-part', part })}>
      {about.map(({ id, label, items }) => (
        <div key={id}>
          <h4 className="read-item__subheading as-typed">{label}</h4>
          <SaidList beside items={items} />
        </div>
      ))}
    </ReadSection>
  );
}
