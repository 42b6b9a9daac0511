// The worries in which a child is named: what was seen, how serious, how long, what was tried, and can it be mended.
import { isKeptApart } from '../../machines/siblings/concerns.ts';
import type { ConcernOfChild } from '../../machines/siblings/of-child.ts';
import { hrefOf } from '../address/place.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { listed } from '../words/listed.ts';
import { useNames } from '../words/use-names.ts';
import { RecordedApart } from './recorded-apart.tsx';
import { ReadSection } from './read-section.tsx';
import { SaidList } from './said-list.tsx';
import type { SiblingReading } from './sibling-reading.ts';

const somebodyElse = 'somebody who is not looked at now';

/** What has to be thought through; blank, it says so. */
const thought = ['serious', 'long', 'tried', 'mended'];
const seen = ['what', 'ways', 'setting', 'on', 'saw'];

export function SiblingWorries({
  concerns,
  reading,
}: {
  readonly concerns: readonly ConcernOfChild[];
  readonly reading: SiblingReading;
}) {
  const { prompts } = useGuidance().words.siblings;
  const { own } = reading;
  const printed = concerns.filter(({ prompt }) => !isKeptApart(prompt));
  return (
    <ReadSection heading={own.worries} href={hrefOf({ at: 'sibling-part', part: 'prompts' })}>
      {concerns.length === 0 && <p>{own.noWorries}</p>}
      {printed.map((concern) => (
        <WorrySaid key={concern.id} prompt={prompts[concern.prompt].name} concern={concern} reading={reading} />
      ))}
      {printed.length < concerns.length && <RecordedApart />}
    </ReadSection>
  );
}

/** One worry under whom it is about, with all that has to be thought through. */
export function WorrySaid({
  prompt,
  concern,
  reading: { said, evidence },
}: {
  /** What prompted it, where that is not said above. */
  readonly prompt?: string;
  readonly concern: ConcernOfChild;
  readonly reading: SiblingReading;
}) {
  const { person } = useNames();
  const about = [...concern.between.map(person), ...(concern.isWithOthers ? [somebodyElse] : [])];
  return (
    <>
      <h4 className="read-item__subheading as-typed">{[prompt, listed(about)].filter(Boolean).join(': ')}</h4>
      <SaidList
        beside
        items={said('concern', concern, [...seen, ...thought, 'mendedHow', 'whose'], ['what', ...thought])}
      />
      {concern.evidence.length > 0 && (
        <p className="read-item__foot">Rests on: {concern.evidence.map(evidence).join('; ')}</p>
      )}
    </>
  );
}
