// The people and policy items that keyed questions are asked about, and what each is called on screen.
import type { AuthorityPolicy, Difference } from '../../content/compiled.ts';
import type { Field, KeyedBy } from '../../machines/answers/field.ts';
import { authorities } from 'virtual:content';
import { stepFields } from '../../machines/answers/steps.ts';
import type { Person } from '../../machines/case-file.ts';
import { keysFor } from '../../machines/keys.ts';
import { todaysCarersId } from '../../machines/rules/kinship.ts';
import type { Situation } from '../../machines/rules/situation.ts';
import type { Audience, StepId } from '../../machines/vocabulary.ts';

/** For each keyed question of a step, the keys it is asked for now. */
export type Keys = Readonly<Record<string, readonly string[]>>;

/** For every keyed question of a step, the keys it is asked for now. */
export function keysOf(step: StepId, situation: Situation, policy: AuthorityPolicy | undefined): Keys {
  return Object.fromEntries(
    Object.entries<Field>(stepFields[step]).flatMap(([name, field]) =>
      'of' in field ? [[name, keysFor(field.of, step, situation, policy)]] : [],
    ),
  );
}

/** The name of a person of the case; a stand-in for today's foster carers, who need not be in the network. */
export function personName(people: readonly Person[], id: string): string {
  if (id === todaysCarersId) return "Today's foster carers";
  return people.find((person) => person.id === id)?.label || 'Somebody without a name yet';
}

/** What stands over one keyed group: a person's name or the words of a policy item. */
export function keyTitle(
  of: KeyedBy,
  key: string,
  audience: Audience,
  people: readonly Person[],
  policy: AuthorityPolicy | undefined,
): { readonly title: string; readonly statement?: Statement } {
  if (of === 'carers' || of === 'applicants') return { title: personName(people, key) };
  const said = policy && findStatement(policy, key);
  if (!said) return { title: key };
  return { title: (audience === 'family' ? said.plain : null) ?? said.text, statement: said };
}

/** A statement with where it stands, and what has to be read beside it. */
export interface Statement {
  readonly text: string;
  readonly plain: string | null;
  readonly source: string;
  readonly dated: string | null;
  readonly differences: readonly Difference[];
}

/** A statement of a policy by its id, its own or a borrowed one. */
export function findStatement(policy: AuthorityPolicy, id: string): Statement | undefined {
  const item = Object.values(policy.checklist)
    .flatMap(({ items }) => items)
    .find(({ provision }) => provision === id);
  const own = policy.provisions.find((provision) => provision.id === id);
  const differences = own?.differences ?? [];
  if (item) {
    const whose = item.authority === null ? policy.card.name : authorityName(item.authority);
    return { ...item, source: `${whose}, ${item.document}, ${item.section}`, differences };
  }
  if (own) return { ...own, source: `${policy.card.name}, ${policy.card.document}, ${own.section}` };
  const lent = policy.borrowed.find((provision) => provision.id === id);
  return lent && { ...lent, source: `${authorityName(lent.authority)}, ${lent.document}, ${lent.section}` };
}

const authorityName = (id: string): string => authorities.find((card) => card.id === id)?.name ?? id;
