// Turns the statements of one authority into what the screens read: with their topic and their differences.
import type { Provision } from '../compiled.ts';
import { provisionsOf } from '../known.ts';
import type { ContentFolder } from '../schema.ts';
import type { AuthorityFolder } from '../schema/authority.ts';

/** The statements of an authority in the order of its document. */
const assembleProvisions = (authority: AuthorityFolder): Provision[] =>
  provisionsOf(authority).map((row) => ({
    id: row.id,
    section: row.section,
    kind: row.kind,
    topic: row.topic,
    text: row.text,
    plain: row.plain,
    force: row.force,
    figures: row.figures,
    options: row.options,
    importance: row.importance,
    dated: row.dated,
    steps: row.steps,
    differences: authority.differences
      .filter((difference) => difference.provision === row.id)
      .map(({ fact, kind, text, plain }) => ({ fact, kind, text, plain })),
  }));

/** One authority with its statements by id. */
export interface Shelf {
  readonly id: string;
  readonly folder: AuthorityFolder;
  readonly provisions: readonly Provision[];
  readonly byId: ReadonlyMap<string, Provision>;
}

/** All authorities, by name, as a visitor finds them in a list. */
export const shelvesOf = (content: ContentFolder): readonly Shelf[] =>
  Object.entries(content.authorities)
    .map(([id, folder]) => {
      const provisions = assembleProvisions(folder);
      return { id, folder, provisions, byId: new Map(provisions.map((provision) => [provision.id, provision])) };
    })
    .sort((a, b) => a.folder.authority.name.localeCompare(b.folder.authority.name, 'en'));
