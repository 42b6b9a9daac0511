// Pairs as a list, under the reason for which each comes where it does. There can be 66, so each is made of few elements.
import type { ReactNode } from 'react';
import type { SiblingWords } from '../../content/compiled-words.ts';
import type { OrderedPair } from '../../machines/siblings/order.ts';
import { type Two, toldOf } from '../../machines/siblings/pairs.ts';
import type { SiblingsRecord } from '../../machines/siblings/record.ts';
import { pairReasons } from '../../machines/sibling-vocabulary.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { Details } from '../ui/details.tsx';
import { pairHref, pairId, pairName, turned, wayName } from './pair-names.ts';

/** As many pairs under one reason as are shown at once, where there are many. */
const fewPairs = 6;

export function PairGroups({
  pairs,
  siblings,
  isFolded,
}: {
  readonly pairs: readonly OrderedPair[];
  readonly siblings: SiblingsRecord;
  /** Whether only the first few under each reason are in view, and the others behind a press. */
  readonly isFolded: boolean;
}) {
  const { words } = useGuidance();
  const listOf = (some: readonly OrderedPair[]) => (
    <ul className="pair-list">
      {some.map(({ pair, reasons: [, ...others] }) => (
        <PairEntry key={pairId(pair)} pair={pair} siblings={siblings} words={words.siblings}>
          {others.length > 0 && <p>Also: {others.map((one) => words.siblings.pairReasons[one]).join('; ')}.</p>}
        </PairEntry>
      ))}
    </ul>
  );
  const groups = [...pairReasons, undefined]
    .map((first) => ({ first, listed: pairs.filter(({ reasons }) => reasons[0] === first) }))
    .filter(({ listed }) => listed.length > 0);
  return groups.map(({ first, listed }) => {
    const inView = isFolded && listed.length > fewPairs ? fewPairs : listed.length;
    return (
      <section key={first} className="pair-group">
        <h3>{first === undefined ? 'As the group is listed' : words.siblings.pairReasons[first]}</h3>
        {listOf(listed.slice(0, inView))}
        {inView < listed.length && (
          <Details summary={`Show ${listed.length - inView} more pairs`}>{listOf(listed.slice(inView))}</Details>
        )}
      </section>
    );
  });
}

/** One pair: the way to its page, and how far each direction has been told. */
export function PairEntry({
  pair,
  siblings,
  words,
  children,
}: {
  readonly pair: Two;
  readonly siblings: SiblingsRecord;
  readonly words: SiblingWords;
  readonly children?: ReactNode;
}) {
  return (
    <li className="pair-list__pair">
      <a id={pairId(pair)} href={pairHref(pair)}>
        {pairName(pair)}
      </a>
      <PairWays pair={pair} siblings={siblings} told={words.told} />
      {children}
    </li>
  );
}

/** "Ash to Bo: Several sources. Bo to Ash: Nothing told yet." */
export function PairWays({
  pair,
  siblings,
  told,
}: {
  readonly pair: Two;
  readonly siblings: SiblingsRecord;
  readonly told: SiblingWords['told'];
}) {
  return (
    <p>
      {wayName(pair)}: {told[toldOf(siblings, pair)]}.
      <br />
      {wayName(turned(pair))}: {told[toldOf(siblings, turned(pair))]}.
    </p>
  );
}
