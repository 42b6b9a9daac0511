// Every pair in the paper with the whole assessment, both ways; pairs of which nothing was told are named in one line.
import { useMemo } from 'react';
import { wayIn } from '../../machines/siblings/of-child.ts';
import { type Two, pairsOf } from '../../machines/siblings/pairs.ts';
import { pairIn } from '../../machines/siblings/record.ts';
import { PairSaid } from '../lines/pair-said.tsx';
import { ReadSection } from '../lines/read-section.tsx';
import { useSiblingReading } from '../lines/sibling-reading.ts';
import { useSaid } from '../lines/use-said.tsx';
import { saysSomething } from '../questions/form-values.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { pairHref, pairId, pairName, turned } from './pair-names.ts';
import type { OfGroup } from './whole-children.tsx';
import { Missing, WholePart } from './whole-part.tsx';
import { wholeWords } from './whole-words.ts';

export function WholePairs({ group: { siblings }, members }: OfGroup) {
  const { audience } = useGuidance().words;
  const said = wholeWords(audience);
  const reading = useSiblingReading(useSaid());
  const pairs = useMemo(
    () =>
      pairsOf(members).map((two) => {
        const [one, other] = two;
        const pair = pairIn(siblings, one.id, other.id);
        const ways = [wayIn(siblings, two), wayIn(siblings, turned(two))] as const;
        const isTold =
          saysSomething(pair.history) || ways.some(({ told }) => told === 'one-source' || told === 'several');
        return { two, pair, ways, isTold };
      }),
    [siblings, members],
  );
  const later = pairs.filter(({ pair }) => pair.later);
  const namesOf = ([one, other]: Two) => [one.label, other.label] as const;
  return (
    <WholePart part="pairs">
      {pairs
        .filter(({ isTold }) => isTold)
        .map(({ two, pair, ways: [towards, from] }) => (
          <ReadSection key={pairId(two)} heading={pairName(two)} href={pairHref(two)}>
            <PairSaid names={namesOf(two)} towards={towards} from={from} pair={pair} reading={reading} />
          </ReadSection>
        ))}
      {later.length > 0 && (
        <ReadSection heading={said.later}>
          <ul>
            {later.map(({ two, pair: { laterWhy } }) => (
              <li key={pairId(two)} className="as-typed">
                {pairName(two)}: {laterWhy || said.noReason}
              </li>
            ))}
          </ul>
        </ReadSection>
      )}
      <Missing
        what={said.nothingTold}
        of={pairs.filter(({ isTold, pair }) => !isTold && !pair.later).map(({ two }) => pairName(two))}
      />
    </WholePart>
  );
}
