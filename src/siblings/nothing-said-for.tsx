// Names in one line those for whom nothing is said under any arrangement, with the way to say it under each.
import type { Member } from '../../machines/siblings/members.ts';
import { hrefOf } from '../address/place.ts';
import { listed } from '../words/listed.ts';
import type { ArrangementColumn } from './arrangement-side.tsx';

export function NothingSaidFor({
  members,
  columns,
}: {
  readonly members: readonly Member[];
  readonly columns: readonly ArrangementColumn[];
}) {
  if (members.length === 0) return null;
  return (
    <>
      <p className="comparison__nothing">
        Nothing recorded yet under any arrangement for {listed(members.map(({ label }) => label))}. Say it at:
      </p>
      <ul>
        {columns.map(({ id, heading }) => (
          <li key={id}>
            <a href={hrefOf({ at: 'arrangement', id })}>{heading}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
