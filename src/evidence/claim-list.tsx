// What rests on one entry of the register, each with the way to where it stands: a sheet, a pair, or the worries.
import { isSetAside } from '../../machines/balance-sheet/notes.ts';
import { isKeptApart } from '../../machines/siblings/concerns.ts';
import { hrefOf } from '../address/place.ts';
import { useCase } from '../case-file/case-context.tsx';
import { LineWords } from '../lines/line-words.tsx';
import { RecordedApart } from '../lines/recorded-apart.tsx';
import { shortened } from '../lines/shortened.ts';
import type { Saying } from '../lines/use-said.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { rowWords } from '../words/sheet-words.ts';
import type { Claims } from './use-claims.ts';

export function ClaimList({ claims, saying }: { readonly claims: Claims | undefined; readonly saying: Saying }) {
  const { words } = useGuidance();
  const rows = rowWords(useCase(({ audience }) => audience));
  const { lines, seen, worries } = claims ?? { lines: [], seen: [], worries: [] };
  if (lines.length + seen.length + worries.length === 0) {
    return <p className="register__blank">No claim rests on it yet</p>;
  }
  return (
    <ul className="register__claims">
      {lines.map(({ child, entry }) => (
        <li key={`${child.id} ${entry.id}`}>
          <LineWords entry={shortened(entry)} saying={saying} />
          <a href={hrefOf({ at: 'matter', child: child.id, row: entry.row, option: entry.option })}>
            {child.label}, {words.options[entry.option].name}: {rows[entry.row]}
          </a>
          {isSetAside(entry) && ' (set aside)'}
        </li>
      ))}
      {seen.map(({ way: [from, to], observation }) => (
        <li key={`${from.id} ${to.id} ${observation.id}`}>
          <p className="as-typed">{observation.what}</p>
          <a href={hrefOf({ at: 'pair', one: from.id, other: to.id })}>
            {rows.siblings}: {from.label} to {to.label}
          </a>
        </li>
      ))}
      {worries.map(({ id, what, prompt }) => (
        <li key={id}>
          {isKeptApart(prompt) ? (
            <RecordedApart />
          ) : (
            <>
              <p className="as-typed">{what}</p>
              <a href={hrefOf({ at: 'sibling-part', part: 'prompts' })}>
                {rows.siblings}: {words.siblings.prompts[prompt].name}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
