// What the tests of the flow share: sample answers, the five authorities' rules, and the journey played event by event.
import { type AnyTransitionDefinition, type SnapshotFrom, createActor, isMachineSnapshot } from 'xstate';
import type { Values } from '../../machines/answers/shown.ts';
import { recordedAnswers } from '../../machines/child-journey.ts';
import type { JourneyContext, JourneyEvent } from '../../machines/journey-setup.ts';
import { journey } from '../../machines/journey.ts';
import type { DateParts } from '../../machines/rules/dates.ts';
import { noLocalRules } from '../../machines/rules/local.ts';
import type { LocalRules, StepId } from '../../machines/vocabulary.ts';
import { answered, caseWith, childIn, policies } from './sheet-support.ts';

export const today = '2026-11-21';

/** Every authority with its own rules, and the national position alone. */
export const places: readonly (readonly [id: string, local: LocalRules])[] = [
  ...policies.map(({ card, rules }) => [card.id, rules] as const),
  ['national', noLocalRules],
];

export const localOf = (id: string): LocalRules => {
  const found = places.find(([place]) => place === id);
  if (!found) throw new Error(`no authority ${id}`);
  return found[1];
};

type Input = Omit<JourneyContext, 'answers'>;

/** A child of some years on the day of the tests, with nothing opened by hand. */
export const childOf = (years: number, local: LocalRules): Input => ({
  age: { born: undefined, years, unborn: false },
  opened: [],
  local,
  asOf: today,
});

export const dateOf = (iso: string): DateParts => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { day, month, year };
};

const carer = (arrangement: Values): Values => ({ carers: { p1: arrangement } });

const judged: readonly Values[] = [{ judgement: 'realistic' }];

/** Answers for every way in which a decision can go, and those that a step insists on. Other steps need none. */
export const samples: { readonly [Step in StepId]?: readonly Values[] } = {
  'home-and-status': [
    { livesNow: 'with-parents', legalStatus: 'supervision-order' },
    { livesNow: 'with-one-parent', legalStatus: 'care-order' },
    { livesNow: 'family-arrangement', legalStatus: 'none' },
    { livesNow: 'kinship-placement', legalStatus: 'section-20' },
    { livesNow: 'foster-care', legalStatus: 'interim-care-order' },
  ],
  dates: [
    { cameIntoCare: dateOf('2026-03-01'), reviewsHeld: 'one' },
    { cameIntoCare: dateOf('2023-03-01'), reviewsHeld: 'three-or-more' },
  ],
  identity: [{ disabled: 'no' }, { disabled: 'yes' }],
  'family-network': [{ anyone: 'nobody' }, { anyone: 'yes', carers: [{ person: 'p1', asked: 'yes' }] }],
  'carer-arrangements': [
    carer({ relation: 'relative-in-law', arrangedBy: 'family', howLong: '28-days-or-more', approval: 'none' }),
    carer({ relation: 'friend-or-connected', arrangedBy: 'family', howLong: '28-days-or-more', approval: 'none' }),
    carer({ relation: 'relative-in-law', livesHere: 'yes', arrangedBy: 'council', approval: 'none' }),
    carer({ relation: 'relative-in-law', arrangedBy: 'council', approval: 'temporary' }),
    carer({ relation: 'relative-in-law', arrangedBy: 'council', approval: 'approved' }),
  ],
  'family-meeting': [{ meeting: 'held' }],
  'home-judgement': judged,
  'kinship-judgement': judged,
  'return-judgement': judged,
  'sgo-judgement': judged,
  'cao-judgement': judged,
  'adoption-judgement': judged,
  'ltf-judgement': judged,
  'other-judgement': judged,
  'earlier-return': [{ returned: 'no' }, { returned: 'yes-and-lasted' }, { returned: 'yes-and-ended' }],
  'away-opening': [{ inMind: ['adopters'] }, { inMind: ['todays-foster-carers'] }],
  siblings: [{ any: 'yes', whoCounts: { c2: { counts: 'yes', tie: 'half' } } }, { any: 'no' }],
  'siblings-together': [{ plan: 'all-together' }, { plan: 'apart' }],
};

/** The event that carries a step's answers, made as the app makes it: recorded in a case and read back. */
export function submission(step: StepId, answers: Values): JourneyEvent {
  const event = recordedAnswers(childIn(caseWith(answered('c1', step, answers))))[step];
  if (!event) throw new Error(`${step} was not recorded`);
  return event;
}

/** A transition by name; the name is the same for the machine's own definition and for one that was taken. */
export const nameOf = ({ source, eventType, guard, target }: AnyTransitionDefinition): string =>
  `${source.id} ${eventType === '' ? (guard ? 'holds' : 'otherwise') : eventType} -> ${(target ?? []).map(({ id }) => id).join()}`;

export type Snapshot = SnapshotFrom<typeof journey>;

/** The step at which a journey stands; none at the summary. */
export const stepAt = (snapshot: Snapshot): StepId | undefined =>
  Object.values(snapshot.getMeta()).flatMap((meta) => (meta && 'step' in meta ? [meta.step] : []))[0];

export interface Played {
  readonly ended: unknown;
  /** What was recorded at each step on the way, in the order in which the steps were asked. */
  readonly trail: readonly (readonly [step: StepId, event: JourneyEvent])[];
  /** Ids of all states that were entered, those passed through included. */
  readonly states: ReadonlySet<string>;
  readonly transitions: ReadonlySet<string>;
}

/** Plays events to a running journey and notes everything that happens in it. */
export function play(input: Input, events: readonly JourneyEvent[]): Played {
  const [states, transitions] = [new Set<string>(), new Set<string>()];
  const actor = createActor(journey, {
    input,
    inspect: (seen) => {
      if (seen.type === '@xstate.microstep') seen._transitions.forEach((taken) => transitions.add(nameOf(taken)));
      if (seen.type !== '@xstate.microstep' && seen.type !== '@xstate.snapshot') return;
      if (isMachineSnapshot(seen.snapshot)) seen.snapshot._nodes.forEach(({ id }) => states.add(id));
    },
  });
  actor.start();
  actor.getSnapshot()._nodes.forEach(({ id }) => states.add(id));
  const trail = events.map((event) => {
    const step = stepAt(actor.getSnapshot());
    if (!step) throw new Error(`${event.type} came after the end`);
    actor.send(event);
    return [step, event] as const;
  });
  return { ended: actor.getSnapshot().value, trail, states, transitions };
}
