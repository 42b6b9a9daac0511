// Replays what was recorded through the statechart: where the path goes, what was asked and why, what is parked.
import { type SnapshotFrom, getInitialMicrosteps, getMicrosteps } from 'xstate';
import { journey } from './journey.ts';
import type { JourneyContext, JourneyEvent, JourneyMeta } from './journey-setup.ts';
import { decisions } from './rules/decisions.ts';
import { type RuleName, type StepId, steps } from './vocabulary.ts';

type Snapshot = SnapshotFrom<typeof journey>;

/** What was recorded of one step: its usable answers as the event that carries them, or that it was passed over. */
export type Recorded = Readonly<Partial<Record<StepId, JourneyEvent>>>;

/** A decision the path met, and how it went. */
export interface Reason {
  readonly rule: RuleName;
  readonly held: boolean;
  /** True when the rule does not hold and a person opened the steps anyway. */
  readonly openedAnyway: boolean;
}

export interface Walk {
  /** The steps that are asked, in order. The balance sheet comes after the last of them. */
  readonly path: readonly StepId[];
  /** Steps that are not asked, each with the decision that passed them by. */
  readonly notAsked: ReadonlyMap<StepId, Reason>;
  /** For each step on the path, the decisions that opened it; none for steps that are always asked. */
  readonly why: ReadonlyMap<StepId, readonly Reason[]>;
  /** Steps with recorded answers that the path no longer asks. Kept, never counted. */
  readonly parked: readonly StepId[];
  readonly reachedSummary: boolean;
}

const metaOf = (snapshot: Snapshot): JourneyMeta | undefined =>
  Object.values(snapshot.getMeta()).find((meta) => meta !== undefined);

const skip: JourneyEvent = { type: 'skip' };

/**
 * Walks one child's journey with the recorded answers. A step without a usable answer is passed over, so the
 * whole path is known at any time. Pure: the same input gives the same walk.
 */
export function walk(input: Omit<JourneyContext, 'answers'>, recorded: Recorded): Walk {
  const path: StepId[] = [];
  const held = new Map<StepId, Reason[]>();
  const passed = new Map<StepId, Reason>();
  let before: Snapshot | undefined;

  const note = (after: Snapshot): void => {
    const meta = before && metaOf(before);
    if (before && meta && 'rule' in meta) noteDecision(meta, before, after);
    const arrived = metaOf(after);
    if (arrived && 'step' in arrived) path.push(arrived.step);
    before = after;
  };

  const noteDecision = (meta: Extract<JourneyMeta, { rule: RuleName }>, from: Snapshot, to: Snapshot): void => {
    const arrived = metaOf(to);
    const didOpen = arrived !== undefined && 'step' in arrived && arrived.step === meta.opens[0];
    const openedAnyway = didOpen && !decisions[meta.rule](from.context);
    const reason = { rule: meta.rule, held: didOpen, openedAnyway };
    for (const step of meta.opens) {
      if (didOpen) held.set(step, [...(held.get(step) ?? []), reason]);
      else passed.set(step, reason);
    }
  };

  for (const [snapshot] of getInitialMicrosteps(journey, input)) note(snapshot);
  while (before?.status === 'active') {
    const here = path.at(-1);
    const event = (here && recorded[here]) ?? skip;
    for (const [snapshot] of getMicrosteps(journey, before, event)) note(snapshot);
  }

  const asked = new Set(path);
  const without = (step: StepId) => !asked.has(step);
  return {
    path,
    notAsked: new Map([...passed].filter(([step]) => without(step))),
    why: new Map([...held].filter(([step]) => asked.has(step))),
    parked: steps.filter((step) => without(step) && recorded[step] !== undefined && recorded[step].type !== 'skip'),
    reachedSummary: before?.value === 'summary',
  };
}
