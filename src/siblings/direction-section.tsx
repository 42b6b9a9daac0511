// How one child is towards another: the child's own account first, then what was seen, and whom it rests on.
import { type Two, toldOf } from '../../machines/siblings/pairs.ts';
import { type SiblingsRecord, directionIn } from '../../machines/siblings/record.ts';
import { Tag } from '../ui/tag.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { DirectionAccount } from './direction-account.tsx';
import { DirectionSeen } from './direction-seen.tsx';
import { OneSource } from './direction-sources.tsx';
import { turned, wayName } from './pair-names.ts';

export function DirectionSection({ way, siblings }: { readonly way: Two; readonly siblings: SiblingsRecord }) {
  const { words } = useGuidance();
  const [from, to] = way;
  const told = toldOf(siblings, way);
  const direction = directionIn(siblings, from.id, to.id);
  const headingId = `direction-${from.id}-${to.id}`;
  return (
    <section className="two-ways__way" aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {wayName(way)}
      </h2>
      <p>
        <Tag kind={told === 'missing' || told === 'not-born' ? 'dashed' : 'outline'}>{words.siblings.told[told]}</Tag>
      </p>
      {told === 'not-born' && <NotBorn way={way} />}
      {!from.isUnborn && <DirectionAccount way={way} account={direction.account} />}
      {(!from.isUnborn || direction.seen.length > 0) && <DirectionSeen way={way} seen={direction.seen} />}
      {told === 'one-source' && <OneSource from={from} direction={direction} />}
    </section>
  );
}

function NotBorn({ way }: { readonly way: Two }) {
  const [from, to] = way;
  return (
    <p>
      {from.label} is not born yet, so nothing can be seen in this direction.
      {!to.isUnborn && ` Others can tell of the way towards the baby: ${wayName(turned(way))}.`}
    </p>
  );
}
