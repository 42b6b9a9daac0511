// The changes a person can make to the group of brothers and sisters, each a pure function from one case to the next.
import { type Edit, addPerson, nextId, renamePerson } from './case-edits.ts';
import { everyone } from './siblings/members.ts';
import {
  type Account,
  type Arrangement,
  type Concern,
  type Effect,
  type Observation,
  type OtherSibling,
  type OwnHistory,
  type PairHistory,
  type SiblingsRecord,
  type Touch,
  blankConcern,
  directionIn,
  directionKey,
  pairIn,
  pairKey,
} from './siblings/record.ts';
import type { SeparationPrompt } from './sibling-vocabulary.ts';

/** The most brothers and sisters, with the children of the case, that one group holds. */
export const mostSiblings = 20;

const editGroup =
  (edit: (siblings: SiblingsRecord) => SiblingsRecord): Edit =>
  (caseFile) => ({ ...caseFile, siblings: edit(caseFile.siblings) });

/** A brother or sister outside the case, as filled in. */
export interface OtherDetails extends Omit<OtherSibling, 'id'> {
  readonly label: string;
}

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Whether somebody of that name is in the group already, other than the one who is being renamed. */
export const isTaken = (group: Parameters<typeof everyone>[0], label: string, except?: string): boolean =>
  everyone(group).some((one) => one.id !== except && same(one.label, label));

/** Adds a brother or sister outside the case. Somebody among the people of the case is taken to be the same person. */
export const addOther =
  ({ label, ...details }: OtherDetails): Edit =>
  (caseFile) => {
    const { others } = caseFile.siblings;
    const known = caseFile.people.find(
      ({ id, label: name }) => same(name, label) && !others.some((one) => one.id === id),
    );
    const id = known?.id ?? nextId('p', caseFile.people);
    const named = known ? caseFile : addPerson({ label: label.trim(), kind: 'child' })(caseFile);
    return editGroup((siblings) => ({ ...siblings, others: [...siblings.others, { id, ...details }] }))(named);
  };

/** Changes what is known of a brother or sister outside the case. A new name is theirs everywhere. */
export const editOther =
  (id: string, { label, ...details }: OtherDetails): Edit =>
  (caseFile) =>
    editGroup((siblings) => ({
      ...siblings,
      others: siblings.others.map((one) => (one.id === id ? { id, ...details } : one)),
    }))(renamePerson(id, label.trim())(caseFile));

/** Leaves somebody out of the group, or takes them in again. What was said of them is parked and comes back. */
export const setLeftOut = (id: string, isOut: boolean): Edit =>
  editGroup((siblings) => {
    const others = siblings.leftOut.filter((one) => one !== id);
    return { ...siblings, leftOut: isOut ? [...others, id] : others };
  });

/** Keeps what one child says of another. */
export const keepAccount = (from: string, to: string, account: Account): Edit =>
  editDirection(from, to, (direction) => ({ ...direction, account }));

type Details<One> = Omit<One, 'id' | 'out'>;

const editDirection = (
  from: string,
  to: string,
  edit: (direction: ReturnType<typeof directionIn>) => ReturnType<typeof directionIn>,
): Edit =>
  editGroup((siblings) => ({
    ...siblings,
    directions: { ...siblings.directions, [directionKey(from, to)]: edit(directionIn(siblings, from, to)) },
  }));

/** The same list with one of it changed. */
const changed = <One extends { readonly id: string }>(
  list: readonly One[],
  id: string,
  details: NoInfer<Partial<One>>,
): One[] => list.map((one) => (one.id === id ? { ...one, ...details } : one));

/** Adds something that one child was seen to do towards another. */
export const addObservation = (from: string, to: string, details: Details<Observation>): Edit =>
  editDirection(from, to, (direction) => ({
    ...direction,
    seen: [...direction.seen, { ...details, id: nextId('o', direction.seen), out: false }],
  }));

/** Changes it, takes it out, or puts it back. */
export const editObservation = (
  from: string,
  to: string,
  id: string,
  details: Partial<Omit<Observation, 'id'>>,
): Edit => editDirection(from, to, (direction) => ({ ...direction, seen: changed(direction.seen, id, details) }));

const editPair = (one: string, other: string, details: Partial<ReturnType<typeof pairIn>>): Edit =>
  editGroup((siblings) => ({
    ...siblings,
    pairs: { ...siblings.pairs, [pairKey(one, other)]: { ...pairIn(siblings, one, other), ...details } },
  }));

export const keepPairHistory = (one: string, other: string, history: PairHistory): Edit =>
  editPair(one, other, { history });
export const keepTouch = (one: string, other: string, touch: Touch): Edit => editPair(one, other, { touch });

/** Leaves a pair for later, or takes it up again. The reason stays. */
export const setLater = (one: string, other: string, later: boolean, laterWhy?: string): Edit =>
  editPair(one, other, { later, ...(laterWhy !== undefined && { laterWhy }) });

export const keepSiblingHistory = (history: SiblingsRecord['history']): Edit =>
  editGroup((siblings) => ({ ...siblings, history }));

/** Keeps what one of the group came through. */
export const keepOwnHistory = (id: string, history: OwnHistory): Edit =>
  editGroup((siblings) => ({ ...siblings, histories: { ...siblings.histories, [id]: history } }));

type Look = NonNullable<SiblingsRecord['prompts'][SeparationPrompt]>;

/** Keeps whether anything was seen of what a prompt asks about. */
export const keepLook = (prompt: SeparationPrompt, look: Look): Edit =>
  editGroup((siblings) => ({ ...siblings, prompts: { ...siblings.prompts, [prompt]: look } }));

/** Adds a worry, with the answers of the form that its prompt asks. */
export const addConcern = (details: Pick<Concern, 'prompt'> & Partial<Details<Concern>>): Edit =>
  editGroup((siblings) => ({
    ...siblings,
    concerns: [...siblings.concerns, { ...blankConcern, ...details, id: nextId('w', siblings.concerns), out: false }],
  }));
export const editConcern = (id: string, details: Partial<Omit<Concern, 'id'>>): Edit =>
  editGroup((siblings) => ({ ...siblings, concerns: changed(siblings.concerns, id, details) }));

export const keepAdopted = (id: string, answers: SiblingsRecord['adopted'][string]): Edit =>
  editGroup((siblings) => ({ ...siblings, adopted: { ...siblings.adopted, [id]: answers } }));
export const keepLaterBorn = (id: string, answers: SiblingsRecord['laterBorn'][string]): Edit =>
  editGroup((siblings) => ({ ...siblings, laterBorn: { ...siblings.laterBorn, [id]: answers } }));

/** An arrangement as it is filled in. What it would mean for each of them is said apart. */
export type ArrangementDetails = Omit<Arrangement, 'id' | 'out' | 'effects'>;

export const addArrangement = (details: ArrangementDetails): Edit =>
  editGroup((siblings) => ({
    ...siblings,
    arrangements: [
      ...siblings.arrangements,
      { ...details, id: nextId('g', siblings.arrangements), out: false, effects: {} },
    ],
  }));

export const editArrangement = (id: string, details: Partial<Omit<Arrangement, 'id'>>): Edit =>
  editGroup((siblings) => ({ ...siblings, arrangements: changed(siblings.arrangements, id, details) }));

/** Keeps what an arrangement would mean for one of the group. */
export const keepEffect = (id: string, member: string, effect: Effect): Edit =>
  editGroup((siblings) => ({
    ...siblings,
    arrangements: siblings.arrangements.map((one) =>
      one.id === id ? { ...one, effects: { ...one.effects, [member]: effect } } : one,
    ),
  }));
