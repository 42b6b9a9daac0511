// Where one child stands at each stage, as stations of the stage map.
import type { JourneyWords } from '../../content/compiled-words.ts';
import { type Child, draftKey } from '../../machines/case-file.ts';
import { type Surroundings, walkOf } from '../../machines/child-journey.ts';
import { type StageId, type StepId, stageSteps, stages } from '../../machines/vocabulary.ts';
import { hrefOf, stepHref } from '../address/place.ts';
import type { Station, StationState } from '../ui/station.ts';

/** What happened to one step so far. */
export type StepState = 'answered' | 'not-known' | 'skipped' | 'started' | 'unsaved' | 'to-do' | 'not-asked' | 'parked';

export const stepStateWords: Readonly<Record<StepState, string>> = {
  answered: 'Answered',
  'not-known': 'Not known yet',
  skipped: 'Skipped for now',
  started: 'Begun',
  unsaved: 'Changed, not saved yet',
  'to-do': 'Not answered yet',
  'not-asked': 'Not asked',
  parked: 'Not asked, answers parked',
};

type Drafts = Readonly<Record<string, unknown>>;

/** The state of a step for a child: what was recorded, what is being typed, and whether it is asked at all. */
export function stepState(child: Child, step: StepId, drafts: Drafts, surroundings: Surroundings): StepState {
  const { path, parked } = walkOf(child, surroundings);
  if (parked.includes(step)) return 'parked';
  if (!path.includes(step)) return 'not-asked';
  const status = child.steps[step]?.status;
  if (draftKey(child.id, step) in drafts) return status === undefined ? 'started' : 'unsaved';
  return status ?? 'to-do';
}

/** The state of a stage, from those of the steps that are asked in it. */
export function stageState(states: readonly StepState[]): Exclude<StationState, 'current'> {
  const asked = states.filter((state) => state !== 'not-asked' && state !== 'parked');
  if (asked.length === 0) return 'not-asked';
  if (asked.every((state) => state === 'answered')) return 'done';
  return asked.some((state) => state !== 'to-do') ? 'started' : 'to-do';
}

export const stageStateWords: Readonly<Record<StationState, string>> = {
  done: 'answered',
  current: 'you are here',
  started: 'begun',
  'to-do': 'not begun',
  'not-asked': 'not asked',
};

/** The stations of a child's stage map: every stage of the journey. The sheet can be opened at any time. */
export function stationsOf(
  child: Child,
  drafts: Drafts,
  surroundings: Surroundings,
  words: JourneyWords,
  current: StageId | undefined,
): Station[] {
  return stages.map((stage): Station => {
    const states = stageSteps[stage].map((step) => stepState(child, step, drafts, surroundings));
    const state = stage === current ? 'current' : stageState(states);
    return {
      id: stage,
      label: words.stages[stage].short,
      href: stageHref(child, stage, surroundings),
      state,
      stateWords: stageStateWords[state],
    };
  });
}

/** The page at which a stage is entered: the sheet itself where the sheet is weighed, otherwise its first open step. */
export const stageHref = (child: Child, stage: StageId, surroundings: Surroundings): string =>
  stage === 'weighing'
    ? hrefOf({ at: 'sheet', child: child.id })
    : stepHref(child.id, firstStep(child, stage, surroundings));

/** Where a stage is entered: its first step without an answer, or its first step that is asked. */
function firstStep(child: Child, stage: StageId, surroundings: Surroundings): StepId {
  const all: readonly StepId[] = stageSteps[stage];
  const asked = all.filter((step) => walkOf(child, surroundings).path.includes(step));
  return asked.find((step) => child.steps[step]?.status !== 'answered') ?? asked[0] ?? stageSteps[stage][0];
}
