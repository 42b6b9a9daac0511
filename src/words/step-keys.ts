// The people and policy items that keyed questions are asked about, and what each is called on screen.
import type { AuthorityPolicy, Difference } from '../../content/compiled.ts';
import type { Field, KeyedBy } from '../../machines/answers/field.ts';
import { authorities } from 'virtual:content';
import { stepFields } from '../../machines/answers/steps.ts';
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

/** Somebody with a name: a person of the case, or a child. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

/** The name of somebody of the case; a stand-in for today's foster carers, who need not be in the network. */
export function personName(people: readonly Named[], id: string): string {
  if (id === todaysCarersId) return "Today's foster carers";
  return people.find((person) => person.id === id)?.label || 'Somebody without a name yet';
}

/** What stands over one keyed group: a person's name or the words of a policy item. */
export function keyTitle(
  of: KeyedBy,
  key: string,
  audience: Audience,
  people: readonly Named[],
  policy: AuthorityPolicy | undefined,
): { readonly title: string; readonly statement?: Statement } {
  if (of === 'carers' || of === 'applicants' || of === 'siblings') return { title: personName(people, key) };
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
export const findStatement = (policy: AuthorityPolicy, id: string): Statement | undefined =>
  statementsOf(policy).get(id);

const known = new WeakMap<AuthorityPolicy, ReadonlyMap<string, Statement>>();

/** Every statement of a policy by its id. A sheet asks for a hundred, so they are put in order once. */
function statementsOf(policy: AuthorityPolicy): ReadonlyMap<string, Statement> {
  const made = known.get(policy) ?? new Map(statementsIn(policy).toReversed());
  known.set(policy, made);
  return made;
}

/** Where an id stands twice, the first counts: as it is asked, before as it is written, before as another lends it. */
function statementsIn({ card, checklist, provisions, borrowed }: AuthorityPolicy): [string, Statement][] {
  const differences = new Map(provisions.map((own) => [own.id, own.differences]));
  return [
    ...Object.values(checklist)
      .flatMap(({ items }) => items)
      .map((item): [string, Statement] => {
        const whose = item.authority === null ? card.name : authorityName(item.authority);
        const source = `${whose}, ${item.document}, ${item.section}`;
        return [item.provision, { ...item, source, differences: differences.get(item.provision) ?? [] }];
      }),
    ...provisions.map((own): [string, Statement] => [
      own.id,
      { ...own, source: `${card.name}, ${card.document}, ${own.section}` },
    ]),
    ...borrowed.map((lent): [string, Statement] => [
      lent.id,
      { ...lent, source: `${authorityName(lent.authority)}, ${lent.document}, ${lent.section}` },
    ]),
  ];
}

const authorityName = (id: string): string => authorities.find((card) => card.id === id)?.name ?? id;
