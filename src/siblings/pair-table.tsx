// Every direction as a table: how the child of the row is towards the child of the column, in a word.
import type { Member } from '../../machines/siblings/members.ts';
import { toldOf } from '../../machines/siblings/pairs.ts';
import type { SiblingsRecord } from '../../machines/siblings/record.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { pairHref, wayName } from './pair-names.ts';

/** A region that scrolls by itself must be reachable with the keyboard. */
const reachableByTab = { tabIndex: 0 };

export function PairTable({
  members,
  siblings,
}: {
  readonly members: readonly Member[];
  readonly siblings: SiblingsRecord;
}) {
  const { told } = useGuidance().words.siblings;
  return (
    <section className="comparison__region" aria-label="Every direction as a table" {...reachableByTab}>
      <table className="pair-table">
        <caption className="visually-hidden">
          How far it is told how the child of each row is towards the child of each column
        </caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            {members.map(({ id, label }) => (
              <th key={id} scope="col">
                to {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map((from) => (
            <tr key={from.id}>
              <th scope="row">{from.label}</th>
              {members.map((to) => (
                <td key={to.id}>
                  {from.id !== to.id && (
                    <a
                      href={pairHref([from, to])}
                      aria-label={`${told[toldOf(siblings, [from, to])]}: ${wayName([from, to])}`}
                    >
                      {told[toldOf(siblings, [from, to])]}
                    </a>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
