// What is known of two: how each is towards the other, one way after the other, and what they have shared.
import type { SiblingOfChild, Way } from '../../machines/siblings/of-child.ts';
import { SaidList } from './said-list.tsx';
import type { SiblingReading } from './sibling-reading.ts';
import { WaySaid } from './way-said.tsx';

const shared = ['met', 'timeTogether', 'adults', 'changes'];

export function PairSaid({
  names: [one, other],
  towards,
  from,
  pair,
  reading,
}: Pick<SiblingOfChild, 'pair'> & {
  readonly names: readonly [string, string];
  /** How the first is towards the second, and the other way round. */
  readonly towards: Way;
  readonly from: Way;
  readonly reading: SiblingReading;
}) {
  return (
    <>
      <WaySaid way={towards} heading={`How ${one} is towards ${other}`} reading={reading} />
      <WaySaid way={from} heading={`How ${other} is towards ${one}`} reading={reading} />
      <h4 className="read-item__subheading">What they have shared</h4>
      <SaidList beside items={reading.said('pairHistory', pair.history, shared, ['met'])} />
    </>
  );
}
