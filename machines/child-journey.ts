// One child of the case on their own journey: the situation the rules see, and the walk through the statechart.
import type { Answers } from './answers/steps.ts';
import type { CaseFile, Child } from './case-file.ts';
import type { Submission } from './journey-setup.ts';
import { type IsoDate, isoDate } from './rules/dates.ts';
import type { ChildAge, Situation } from './rules/situation.ts';
import { type LocalRules, type StepId, steps } from './vocabulary.ts';
import { type Recorded, type Walk, walk } from './walk.ts';

/** What surrounds a child's answers: the local rules and the day on which the question is asked. */
export interface Surroundings {
  readonly local: LocalRules;
  readonly asOf: IsoDate;
  /** The ids of the whole group of brothers and sisters. */
  readonly group?: readonly string[];
}

/** The day that counts as "now": the day of the meeting when one is given, otherwise today. */
export const askedOn = (caseFile: CaseFile, today: IsoDate): IsoDate => isoDate(caseFile.meeting.on) ?? today;

/** A child's age as the rules need it. Blank or impossible years count as not given. */
export function ageOf({ birth }: Child): ChildAge {
  const years = /^\d+$/.test(birth.years.trim()) ? Number(birth.years) : undefined;
  return {
    born: birth.kind === 'born' ? isoDate(birth.born) : undefined,
    years: birth.kind === 'age' ? years : undefined,
    unborn: birth.kind === 'unborn',
  };
}

/** The event that carries a step's whole answers. Answers are read by the step's own schema, so name and answers fit. */
const submission = <Step extends StepId>(step: Step, answers: Answers[Step]): Submission =>
  ({ type: `${step}.submit`, answers }) as Submission;

/** The recorded answers of a child as the events that carry them. */
export function recordedAnswers(child: Child): Recorded {
  return Object.fromEntries(
    steps.flatMap((step) => {
      const answers = child.steps[step]?.answers;
      return answers && child.steps[step]?.status === 'answered' ? [[step, submission(step, answers)]] : [];
    }),
  );
}

const walks = new WeakMap<Child, { key: string; walk: Walk }>();

/** Walks a child's journey. Remembered for as long as the child's record stays the same object. */
export function walkOf(child: Child, { local, asOf, group = [] }: Surroundings): Walk {
  const siblings = group.filter((id) => id !== child.id);
  const key = `${asOf} ${Object.values(local).join(' ')} ${siblings.join(' ')}`;
  const known = walks.get(child);
  if (known?.key === key) return known.walk;
  const made = walk({ age: ageOf(child), opened: child.opened, local, asOf, siblings }, recordedAnswers(child));
  walks.set(child, { key, walk: made });
  return made;
}

/** The answers that count for a child: those of steps on the path. Parked answers are kept and never counted. */
export function situationOf(child: Child, surroundings: Surroundings): Situation {
  const { local, asOf, group = [] } = surroundings;
  const onPath = new Set(walkOf(child, surroundings).path);
  const counted = steps.flatMap((step) => {
    const record = child.steps[step];
    return record?.status === 'answered' && record.answers && onPath.has(step) ? [[step, record.answers]] : [];
  });
  return {
    age: ageOf(child),
    answers: Object.fromEntries(counted) as Situation['answers'],
    local,
    asOf,
    siblings: group.filter((id) => id !== child.id),
  };
}
