// Replays what is recorded of a group through its statechart: which parts are asked, which are not, and why.
import { type SnapshotFrom, getInitialMicrosteps, getMicrosteps } from 'xstate';
import { mayLiveApart } from '../rules/siblings.ts';
import type { SiblingPart, SiblingRuleName } from '../sibling-vocabulary.ts';
import { apartIn } from './apart.ts';
import { arrangementsOf, livesApartFrom } from './arrangements.ts';
import { type GroupEvent, type GroupFacts, type GroupMeta, siblingAssessment } from '../siblings.ts';
import { type Group, membersOf } from './members.ts';

type Snapshot = SnapshotFrom<typeof siblingAssessment>;

export interface GroupWalk {
  /** The parts that are asked, in order. */
  readonly path: readonly SiblingPart[];
  /** Parts that are not asked, each with the decision that passed it by. */
  readonly notAsked: ReadonlyMap<SiblingPart, SiblingRuleName>;
}

const metaOf = (snapshot: Snapshot): GroupMeta | undefined =>
  Object.values(snapshot.getMeta()).find((meta) => meta !== undefined);

/** What the way through depends on, read from the record. */
function factsOf(group: Group): GroupFacts {
  const members = membersOf(group);
  const isAnyoneApart = arrangementsOf(group.siblings).some((arrangement) =>
    members.some(({ id }) => livesApartFrom(arrangement, id, members).length > 0),
  );
  const isPlanned = members.some(({ child }) => mayLiveApart(child?.steps['siblings-together']?.answers?.plan));
  return { members, mayLiveApart: isAnyoneApart || isPlanned || apartIn(group).apart.length > 0 };
}

const walks = new WeakMap<Group, GroupWalk>();

/** Walks the assessment of a group. Remembered for as long as the group stays the same object. */
export function groupWalk(group: Group): GroupWalk {
  const walk = walks.get(group) ?? walkThrough(group);
  walks.set(group, walk);
  return walk;
}

function walkThrough(group: Group): GroupWalk {
  const facts = factsOf(group);
  const path: SiblingPart[] = [];
  const notAsked = new Map<SiblingPart, SiblingRuleName>();
  let before: Snapshot | undefined;
  const note = (after: Snapshot): void => {
    const decision = before && metaOf(before);
    const arrived = metaOf(after);
    if (decision && 'rule' in decision && (!arrived || !('part' in arrived) || arrived.part !== decision.opens[0])) {
      for (const part of decision.opens) notAsked.set(part, decision.rule);
    }
    if (arrived && 'part' in arrived) path.push(arrived.part);
    before = after;
  };
  for (const [snapshot] of getInitialMicrosteps(siblingAssessment)) note(snapshot);
  while (before?.status === 'active') {
    for (const [snapshot] of getMicrosteps(siblingAssessment, before, said(path.at(-1), facts))) note(snapshot);
  }
  return { path, notAsked };
}

/** The event that carries what is recorded of a part. */
function said(part: SiblingPart | undefined, { members, mayLiveApart: apart }: GroupFacts): GroupEvent {
  switch (part) {
    case 'who-counts':
      return { type: 'who-counts.submit', members };
    case 'judgement':
      return { type: 'judgement.submit', mayLiveApart: apart };
    case undefined:
      return { type: 'skip' };
    default:
      return { type: `${part}.submit` };
  }
}
