// What changed of a child and the brothers and sisters: who is looked at, what was seen, worries, touch, arrangements.
import type { CaseFile, Child } from '../../machines/case-file.ts';
import type { SiblingsOfChild } from '../../machines/siblings/of-child.ts';
import { hrefOf } from '../address/place.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { useNames } from '../words/use-names.ts';
import { SaidOnce } from './said-once.tsx';
import { type GroupTold, groupTold } from './group-told.ts';
import { ThenAndNow } from './then-and-now.tsx';

interface InCopy {
  readonly child: Child;
  readonly group: SiblingsOfChild | undefined;
}

const byPath = (told: readonly GroupTold[]) => new Map(told.map((one) => [one.path, one]));

export function ChangedGroup({
  earlier,
  then,
  now,
  since,
}: {
  readonly earlier: CaseFile;
  readonly then: InCopy;
  readonly now: InCopy;
  /** The day of the earlier copy in words. */
  readonly since: string;
}) {
  const { words } = useGuidance();
  const [namesThen, names] = [useNames(earlier), useNames()];
  const was = byPath(groupTold(then.group, { words, names: namesThen, child: then.child.label }));
  const is = byPath(groupTold(now.group, { words, names, child: now.child.label }));
  const paths = [...new Set([...is.keys(), ...was.keys()])];
  const changed = paths
    .map((path) => ({ path, old: was.get(path), current: is.get(path) }))
    .filter(({ old, current }) => old?.answer !== current?.answer);
  return (
    <>
      <h3>Brothers and sisters</h3>
      {changed.length === 0 && <p>Nothing here has changed since {since}.</p>}
      {changed.map(({ path, old, current }) => (
        <div key={path} className="since__change">
          <p className="since__question as-typed">
            {(current ?? old)?.about}: {(current ?? old)?.question}
          </p>
          <ThenAndNow then={<SaidOnce text={old?.answer} />} now={<SaidOnce text={current?.answer} />} />
        </div>
      ))}
      {changed.length > 0 && (
        <p>
          <a href={hrefOf({ at: 'siblings' })}>Go to the brothers and sisters</a>
        </p>
      )}
    </>
  );
}
