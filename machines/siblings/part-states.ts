// How far each part of the assessment of a group has been told, and what could be done next. A state is no mark.
import type { Fields } from '../answers/field.ts';
import { siblingForms } from '../answers/sibling-forms.ts';
import { type Values, isShown, isValues } from '../answers/shown.ts';
import { stepFields } from '../answers/steps.ts';
import type { CaseFile, Child } from '../case-file.ts';
import { mayLiveApart } from '../rules/siblings.ts';
import { type SiblingPart, separationPrompts } from '../sibling-vocabulary.ts';
import { apartIn } from './apart.ts';
import { arrangementsOf, homeProblems } from './arrangements.ts';
import { groupWalk } from './group-walk.ts';
import { type Member, membersOf } from './members.ts';
import { type OrderedPair, nextPair } from './order.ts';
import { directionsOf, toldOf } from './pairs.ts';
import { isTouchWhole } from './parted.ts';
import { pairIn, standing } from './record.ts';

type Group = Pick<CaseFile, 'children' | 'people' | 'siblings'>;

export type PartState = 'not-begun' | 'begun' | 'told';

/** Something that a part asks for: begun once anything of it was said, told once it was said as far as it is asked. */
interface Asked {
  readonly begun: boolean;
  readonly told: boolean;
}

const isSaid = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : isValues(value) && Object.values(value).some(isSaid);
};

/** A form: begun with its first answer, told when every question that is shown has one. Some need no answer. */
function formOf(fields: Fields, answers: Values = {}, free: readonly string[] = []): Asked {
  const shown = Object.entries(fields).filter(([name, field]) => isShown(field, answers) && !free.includes(name));
  const said = shown.filter(([name]) => isSaid(answers[name]));
  return { begun: said.length > 0, told: said.length === shown.length };
}

interface Told extends Group {
  readonly members: readonly Member[];
  /** The members who are children of the case. */
  readonly own: readonly Child[];
}

const askedIn: { readonly [Part in SiblingPart]: (group: Told) => Asked[] } = {
  'who-counts': ({ members, own, siblings }) => [
    { begun: siblings.others.length > 0, told: true },
    ...own.map(({ id, steps }) => {
      const answers = steps.siblings?.answers;
      const others = members.filter((other) => other.id !== id);
      const isCounted = (other: Member) =>
        ['yes', 'no', 'too-young'].includes(answers?.whoCounts[other.id]?.counts ?? '');
      return { begun: answers !== undefined, told: answers !== undefined && others.every(isCounted) };
    }),
  ],
  'own-needs': ({ own }) =>
    own.map(({ birth, steps }) => {
      const ownWords = birth.kind === 'unborn' ? ['wants', 'heardBy', 'heardOn'] : [];
      return formOf(stepFields['sibling-needs'], steps['sibling-needs']?.answers, ownWords);
    }),
  pairs: ({ members, siblings }) =>
    directionsOf(members)
      .map((two) => toldOf(siblings, two))
      .map((told) => ({ begun: told === 'one-source' || told === 'several', told: told !== 'missing' })),
  history: ({ members, siblings }) => [
    ...members
      .filter(({ isUnborn }) => !isUnborn)
      .map(({ id }) => formOf(siblingForms.ownHistory, siblings.histories[id])),
    formOf(siblingForms.siblingHistory, siblings.history),
  ],
  prompts: ({ siblings }) =>
    separationPrompts.map((prompt) => {
      const seen = siblings.prompts[prompt]?.seen ?? '';
      const isDescribed = standing(siblings.concerns).some((concern) => concern.prompt === prompt);
      return { begun: seen !== '' || isDescribed, told: seen === 'not-seen' || isDescribed };
    }),
  'already-adopted': ({ members, siblings }) =>
    members
      .filter(({ isAdopted }) => isAdopted)
      .map(({ id }) => formOf(siblingForms.adoptedSibling, siblings.adopted[id], ['papers'])),
  'later-born': ({ members, siblings }) =>
    members
      .filter(({ isLaterBorn }) => isLaterBorn)
      .map(({ id }) => formOf(siblingForms.laterBorn, siblings.laterBorn[id], ['papers'])),
  arrangements: ({ members, siblings }) => {
    const compared = arrangementsOf(siblings);
    return [
      { begun: compared.length > 0, told: compared.length > 1 },
      ...compared.map((arrangement) => ({
        begun: true,
        told:
          homeProblems(arrangement, members).length === 0 && members.every(({ id }) => isSaid(arrangement.effects[id])),
      })),
    ];
  },
  judgement: ({ own }) =>
    own.map(({ steps }) => {
      const answers = steps['siblings-together']?.answers;
      const hasWhy = !mayLiveApart(answers?.plan) || isSaid(answers?.planWhy);
      return { begun: isSaid(answers), told: isSaid(answers?.plan) && answers?.plan !== 'not-known' && hasWhy };
    }),
  'if-apart': (group) => {
    const { apart, children } = apartIn(group);
    return [
      ...children.map(({ child: { steps } }) => formOf(stepFields['siblings-apart'], steps['siblings-apart']?.answers)),
      ...apart.map(({ pair: [one, other] }) => {
        const { touch } = pairIn(group.siblings, one.id, other.id);
        return { begun: isSaid(touch.how), told: isTouchWhole(touch) };
      }),
    ];
  },
};

function stateOf(asked: readonly Asked[]): PartState {
  if (!asked.some(({ begun }) => begun)) return 'not-begun';
  return asked.every(({ told }) => told) ? 'told' : 'begun';
}

/** How far a part has been told. Not one of them has to be told to its end before another is opened. */
export function partState(group: Group, part: SiblingPart): PartState {
  const members = membersOf(group);
  const own = members.flatMap(({ child }) => child ?? []);
  return stateOf(askedIn[part]({ ...group, members, own }));
}

export type NextThing = { readonly part: SiblingPart } | { readonly pair: OrderedPair };

/**
 * What could be done next: the first part that was not begun; before the parts after the pairs, each pair on which the
 * plan turns; then the other pairs; then the first part that was begun. Undefined when everything was told.
 */
export function nextThing(group: Group): NextThing | undefined {
  const { path } = groupWalk(group);
  const pair = path.includes('pairs') ? nextPair(group.siblings, membersOf(group)) : undefined;
  // A pair that was left for later holds nothing up.
  const open = path.filter((part) => part !== 'pairs' || pair !== undefined);
  const states = open.map((part) => ({ part, state: partState(group, part) }));
  const first = states.find(
    ({ part, state }) => state === 'not-begun' || (part === 'pairs' && pair !== undefined && pair.reasons.length > 0),
  );
  if (pair && (!first || first.part === 'pairs')) return { pair };
  const next = first ?? states.find(({ state }) => state === 'begun');
  return next && { part: next.part };
}
