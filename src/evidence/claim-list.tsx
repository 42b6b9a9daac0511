// The claims that rest on one entry of the register, each with the way to where it stands on a child's sheet.
import { isSetAside } from '../../machines/balance-sheet/notes.ts';
import { hrefOf } from '../address/place.ts';
import { useCase } from '../case-file/case-context.tsx';
import { LineWords } from '../lines/line-words.tsx';
import { shortened } from '../lines/shortened.ts';
import type { Saying } from '../lines/use-said.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { rowWords } from '../words/sheet-words.ts';
import type { Claim } from './use-claims.ts';

export function ClaimList({ claims, saying }: { readonly claims: readonly Claim[]; readonly saying: Saying }) {
  const { words } = useGuidance();
  const rows = rowWords(useCase(({ audience }) => audience));
  if (claims.length === 0) return <p className="register__blank">No claim rests on it yet</p>;
  return (
    <ul className="register__claims">
      {claims.map(({ child, entry }) => (
        <li key={`${child.id} ${entry.id}`}>
          <LineWords entry={shortened(entry)} saying={saying} />
          <a href={hrefOf({ at: 'matter', child: child.id, row: entry.row, option: entry.option })}>
            {child.label}, {words.options[entry.option].name}: {rows[entry.row]}
          </a>
          {isSetAside(entry) && ' (set aside)'}
        </li>
      ))}
    </ul>
  );
}
