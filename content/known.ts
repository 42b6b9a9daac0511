// Looks up what one content file names in another: statements, facts and time limits by id.
import type { AuthorityFolder, SourceProvision } from './schema/authority.ts';
import type { ContentFolder, NationalFolder } from './schema.ts';
import { topics } from './schema/common.ts';

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id.localeCompare(b.id, 'en', { numeric: true });

/** A row of a file that is named after its topic, with that topic. */
export type WithTopic<Row> = Row & { readonly topic: string };

/** The rows of every file of a folder, in the order of the topics. */
export const rowsByTopic = <Row extends object>(
  folder: Partial<Record<(typeof topics)[number], readonly Row[]>>,
): WithTopic<Row>[] => topics.flatMap((topic) => (folder[topic] ?? []).map((row) => ({ ...row, topic })));

/** Every statement of an authority, in the order of its document. */
export const provisionsOf = (authority: AuthorityFolder): WithTopic<SourceProvision>[] =>
  rowsByTopic(authority.provisions).sort(byId);

/** Every national fact, by topic. */
export const factsOf = (national: NationalFolder) => rowsByTopic(national.facts);

/** What may be named from anywhere in the content. */
export interface Known {
  /** The ids of the statements of each authority. */
  readonly provisions: ReadonlyMap<string, ReadonlySet<string>>;
  readonly facts: ReadonlySet<string>;
  /** The ids of the national time limits. */
  readonly timescales: ReadonlySet<string>;
}

export const knownIn = (content: ContentFolder): Known => ({
  provisions: new Map(
    Object.entries(content.authorities).map(([id, authority]) => [
      id,
      new Set(provisionsOf(authority).map((provision) => provision.id)),
    ]),
  ),
  facts: new Set(factsOf(content.national).map((fact) => fact.id)),
  timescales: new Set(content.national.timescales.map((timescale) => timescale.id)),
});
