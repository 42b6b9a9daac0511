// What is asked about a brother or sister who was adopted already, and about a baby who is due or was born later.
import type { Child } from '../../machines/case-file.ts';
import type { SiblingsOfChild } from '../../machines/siblings/of-child.ts';
import type { SiblingPart } from '../../machines/sibling-vocabulary.ts';
import { hrefOf } from '../address/place.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { ReadSection } from './read-section.tsx';
import { type SaidItem, SaidList } from './said-list.tsx';
import type { SiblingReading } from './sibling-reading.ts';

const notHere = 'Not told yet, or not told for these papers.';
const adoptedAsked = ['asked', 'adoptersSay', 'orders', 'touchNow', 'knows', 'lookAgain'];
const laterBornAsked = ['due', 'plan', 'sameHome', 'meet', 'tell', 'lookAgain'];

export function AdoptedAndLaterBorn({
  child,
  group: { others, adopted, laterBorn, lacking },
  reading: { said },
}: {
  readonly child: Child;
  readonly group: SiblingsOfChild;
  readonly reading: SiblingReading;
}) {
  const members = others.map(({ member }) => member);
  const self = { id: child.id, label: child.label };
  const about = (
    said: Readonly<Record<string, unknown>>,
    asked: readonly string[],
    read: (id: string) => readonly SaidItem[],
  ) =>
    [self, ...members]
      .filter(({ id }) => id in said || asked.includes(id))
      .map(({ id, label }) => ({ id, label, items: id in said ? read(id) : [] }));
  return (
    <>
      <Asked
        part="already-adopted"
        about={about(adopted, lacking.adopted, (id) =>
          said('adoptedSibling', { ...adopted[id] }, adoptedAsked, ['asked', 'adoptersSay']),
        )}
      />
      <Asked
        part="later-born"
        about={about(laterBorn, lacking.laterBorn, (id) =>
          said('laterBorn', { ...laterBorn[id] }, laterBornAsked, ['plan', 'sameHome', 'meet']),
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
          {items.length > 0 ? <SaidList beside items={items} /> : <p>{notHere}</p>}
        </div>
      ))}
    </ReadSection>
  );
}
