// Pairs left for later: with the reason, still in view, and taken up again with one press.
import type { OrderedPair } from '../../machines/siblings/order.ts';
import type { Two } from '../../machines/siblings/pairs.ts';
import { type SiblingsRecord, pairIn, pairKey } from '../../machines/siblings/record.ts';
import { setLater } from '../../machines/sibling-edits.ts';
import { useChange } from '../case-file/case-context.tsx';
import { Part } from '../lines/part.tsx';
import { Button } from '../ui/button.tsx';
import { focusField } from '../ui/focus-field.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { OpenGroupForm } from '../questions/group-form.tsx';
import { PairEntry } from './pair-list.tsx';
import { pairId, pairName } from './pair-names.ts';

/** The section of the list. */
export function LaterPairs({
  pairs,
  siblings,
}: {
  readonly pairs: readonly OrderedPair[];
  readonly siblings: SiblingsRecord;
}) {
  const { words } = useGuidance();
  if (pairs.length === 0) return null;
  return (
    <section aria-labelledby="later-pairs">
      <h2 id="later-pairs">Left for later</h2>
      <ul className="pair-list">
        {pairs.map(({ pair }) => (
          <PairEntry key={pairId(pair)} pair={pair} siblings={siblings} words={words.siblings}>
            {/* The entry moves up into the list, and the focus goes there with it. */}
            <LaterNote pair={pair} siblings={siblings} focus={pairId(pair)} />
          </PairEntry>
        ))}
      </ul>
    </section>
  );
}

/** The part of the page of a pair. */
export function PairLater({ pair, siblings }: { readonly pair: Two; readonly siblings: SiblingsRecord }) {
  const [one, other] = pair;
  const { later, laterWhy } = pairIn(siblings, one.id, other.id);
  return (
    <div className="pair-later">
      <Part id="pair-later" heading={later ? 'Left for later' : 'Leave for later'}>
        {later ? (
          <LaterNote pair={pair} siblings={siblings} focus="pair-later" />
        ) : (
          <p>These two can wait if others come first. They stay in the list, with the reason.</p>
        )}
        <OpenGroupForm
          form="pairLater"
          draft={`siblings/later/${pairKey(one.id, other.id)}`}
          label={`Leave ${pairName(pair)} for later`}
          open={later ? 'Change the reason' : 'Leave these two for later'}
          known={{ why: laterWhy }}
          edit={({ why }) => setLater(one.id, other.id, true, why)}
        />
      </Part>
    </div>
  );
}

function LaterNote({
  pair: [one, other],
  siblings,
  focus,
}: {
  readonly pair: Two;
  readonly siblings: SiblingsRecord;
  /** What the focus goes to when the button is gone. */
  readonly focus: string;
}) {
  const change = useChange();
  const { laterWhy } = pairIn(siblings, one.id, other.id);
  return (
    <>
      <p className="as-typed">{laterWhy === '' ? 'No reason was given.' : `Because: ${laterWhy}`}</p>
      <Button
        kind="secondary"
        size="small"
        onClick={() => {
          change(setLater(one.id, other.id, false));
          requestAnimationFrame(() => focusField(focus));
        }}
      >
        Take up again
        <VisuallyHidden>: {pairName([one, other])}</VisuallyHidden>
      </Button>
    </>
  );
}
