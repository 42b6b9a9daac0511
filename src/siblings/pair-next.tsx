// The pair to look at next, and why it comes before the others.
import type { OrderedPair } from '../../machines/siblings/order.ts';
import type { SiblingsRecord } from '../../machines/siblings/record.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { PairWays } from './pair-list.tsx';
import { pairHref, pairName } from './pair-names.ts';

export function NextPair({
  next,
  siblings,
  isOnly,
}: {
  readonly next: OrderedPair | undefined;
  readonly siblings: SiblingsRecord;
  /** There is no other pair. */
  readonly isOnly: boolean;
}) {
  const { words } = useGuidance();
  if (!next) return <p>No pair is waiting to be told now. More can be added to any of them at any time.</p>;
  const { pair, reasons } = next;
  return (
    <section className="card" aria-labelledby="next-pair">
      <h2 id="next-pair" className="card__heading">
        Next: {pairName(pair)}
      </h2>
      {reasons.length > 0 && (
        <>
          <p>{isOnly ? 'Why these two matter to the plan:' : 'Why these two come first:'}</p>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{words.siblings.pairReasons[reason]}</li>
            ))}
          </ul>
        </>
      )}
      {reasons.length === 0 && !isOnly && <p>No reason puts these two first. They are next as the group is listed.</p>}
      <PairWays pair={pair} siblings={siblings} told={words.siblings.told} />
      <p className="card__foot">
        <LinkButton size="small" href={pairHref(pair)}>
          Look at {pairName(pair)}
        </LinkButton>
      </p>
    </section>
  );
}
