// An arrangement as one child's papers name it: its own name, or who would live with the child and who apart.
import type { SiblingWords } from '../../content/compiled-words.ts';
import type { ArrangementNamed } from '../../machines/balance-sheet/sheet.ts';
import { capital } from './capital.ts';
import { listed } from './listed.ts';

/** Who would share a home with the others among themselves is not told here: that stands on their own papers. */
export function arrangementInWords(
  { name, kind, with: together, apartFrom, inFull }: ArrangementNamed,
  kinds: SiblingWords['kinds'],
  nameOf: (id: string) => string,
): string {
  if (name !== '' && !inFull) return name;
  const homes = [
    together.length > 0 && `with ${listed(together.map(nameOf))}`,
    apartFrom.length > 0 && `apart from ${listed(apartFrom.map(nameOf))}`,
  ].filter((part) => part !== false);
  const who = homes.length > 0 ? homes.join('; ') : 'who would live with whom is not said yet';
  // Of a child who would live with none of them, "some together" would speak of the others.
  const told = kind === 'part' && together.length === 0 ? capital(who) : `${kinds[kind]}: ${who}`;
  return [name, told].filter((part) => part !== '').join('. ');
}
