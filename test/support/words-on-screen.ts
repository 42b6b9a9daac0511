// The words on the screen, compiled from the same content as the app: for one audience and one authority.
import type { JourneyWords } from '../../content/compiled-words.ts';
import type { AuthorityPolicy } from '../../content/compiled.ts';
import type { CompiledContent } from '../../content/compile.ts';
import type { KeyedBy } from '../../machines/answers/field.ts';
import type { Audience } from '../../machines/vocabulary.ts';
import { compiledFrom, contentRoot } from '../content/support.ts';
import { people } from './telling.ts';

let compiled: CompiledContent | undefined;
const content = (): CompiledContent => (compiled ??= compiledFrom(contentRoot));

/** The words of the journey for an audience. */
export const wordsFor = (audience: Audience): JourneyWords => content().words[audience];

function policyOf(authority: string): AuthorityPolicy {
  const found = content().policies.find(({ card }) => card.id === authority);
  if (!found) throw new Error(`There is no policy of ${authority}.`);
  return found;
}

/** What stands over one group of a question that is asked of several people, or of several points of policy. */
export function titleOf(of: KeyedBy, key: string, audience: Audience, authority: string): string {
  if (of === 'carers' || of === 'applicants' || of === 'siblings') return people[key] ?? key;
  return statement(key, audience, authority);
}

/** A statement of policy, of the authority or borrowed by it, as an audience reads it. */
export function statement(id: string, audience: Audience, authority: string): string {
  const { provisions, borrowed, checklist } = policyOf(authority);
  const items = Object.values(checklist).flatMap((column) => column.items);
  const said =
    items.find(({ provision }) => provision === id) ?? [...provisions, ...borrowed].find((one) => one.id === id);
  if (!said) throw new Error(`${authority} has no statement ${id}.`);
  return (audience === 'family' ? said.plain : null) ?? said.text;
}
