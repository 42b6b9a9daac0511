// Gaps about brothers and sisters: a pair told from one side, one way to live, apart without a reason, no next look.
import type { BalanceSheet } from '../balance-sheet/sheet.ts';
import type { Child } from '../case-file.ts';
import { type DateParts, type IsoDate, isoDate } from '../rules/dates.ts';
import { mayLiveApart } from '../rules/siblings.ts';
import { isTouchWhole, partedFrom } from '../siblings/parted.ts';
import type { ArrangementForChild, SiblingOfChild, SiblingsOfChild } from '../siblings/of-child.ts';
import type { Effect } from '../siblings/record.ts';
import type { SiblingPart, Told } from '../sibling-vocabulary.ts';
import type { GapId, StepId } from '../vocabulary.ts';
import { isBlank } from './blank.ts';
import type { Gap, GapPlace, Looked } from './gap.ts';

type Rule = readonly [GapId, readonly GapPlace[]];

/** Looked for where the child has brothers or sisters and they are looked at together. */
export function siblingGaps({ child, sheet, asOf }: Looked): Gap[] {
  const { siblings, group } = sheet;
  // With somebody who has died there is nothing to plan.
  if (siblings?.any !== 'yes' || !group || group.others.length === 0) return [];
  return [
    ...pairGaps(child, sheet, group),
    ...groupGaps(group),
    ...judgementGaps(sheet, group),
    ...lookGaps(child, sheet, group, asOf),
  ].map(([id, places]) => ({ id, places }));
}

const isUnborn = ({ birth }: Child): boolean => birth.kind === 'unborn';
const atStep = (step: StepId, isLacking: boolean): GapPlace[] => (isLacking ? [{ at: 'step', step }] : []);
const atPart = (part: SiblingPart, isLacking: boolean): GapPlace[] => (isLacking ? [{ at: 'sibling-part', part }] : []);

/** What is not told of the child and one of the others. How it was told the one way says nothing of the other way. */
function pairGaps(child: Child, sheet: BalanceSheet, { others }: SiblingsOfChild): Rule[] {
  const pairs = (some: readonly SiblingOfChild[]): GapPlace[] =>
    some.map(({ member }) => ({ at: 'pair', one: child.id, other: member.id }));
  const told = (state: Told) => pairs(others.filter((one) => one.towards.told === state || one.from.told === state));
  const isSaid = ({ counted }: SiblingOfChild) => !['', 'not-asked'].includes(counted?.counts ?? '');
  return [
    ['sibling-not-said-by-child', atStep('siblings', !isUnborn(child) && !others.every(isSaid))],
    ['direction-missing', told('missing')],
    ['direction-one-source', told('one-source')],
    ['sibling-no-family-time', pairs(partedFrom(sheet).filter(({ pair }) => !isTouchWhole(pair.touch)))],
  ];
}

/** Whether anything was said of what an arrangement would mean for the child. */
const isTold = ({ speaksFor, speaksAgainst, makesItWork, now, life, childSays }: Effect): boolean =>
  !isBlank(speaksFor, speaksAgainst, makesItWork, now, life, childSays);

/** What is not thought through for the group, as far as it is about the child. */
function groupGaps({ concerns, lacking, arrangements, isAtOdds }: SiblingsOfChild): Rule[] {
  const someBlank = (...texts: readonly (string | undefined)[]) => texts.some((text) => isBlank(text));
  const among = (isLacking: (one: ArrangementForChild) => boolean): GapPlace[] =>
    arrangements.filter(isLacking).map(({ arrangement }) => ({ at: 'arrangement', id: arrangement.id }));
  return [
    [
      'separation-thought-unfinished',
      atPart(
        'prompts',
        concerns.some((concern) => !concern.isThoughtThrough),
      ),
    ],
    ['adopted-not-asked', atPart('already-adopted', lacking.adopted.length > 0)],
    ['later-born-not-planned', atPart('later-born', lacking.laterBorn.length > 0)],
    ['one-arrangement', atPart('arrangements', arrangements.length < 2)],
    ['arrangement-one-sided', among(({ effect }) => someBlank(effect.speaksFor, effect.speaksAgainst))],
    ['arrangement-without-effect', among(({ effect }) => someBlank(effect.now, effect.life))],
    ['arrangement-without-option', among(({ effect }) => effect.options.length === 0 && isTold(effect))],
    ['plans-do-not-fit', atPart('judgement', isAtOdds)],
  ];
}

/** What the judgement for the child lacks. A lack of homes or of support is no reason of welfare. */
function judgementGaps({ siblingsTogether, siblingsApart }: BalanceSheet, { arrangements }: SiblingsOfChild): Rule[] {
  const isApart = mayLiveApart(siblingsTogether?.plan);
  const lacksWhy = isApart && isBlank(siblingsTogether?.planWhy);
  const isResourceTold = !isBlank(
    siblingsTogether?.resources,
    ...arrangements.map(({ arrangement }) => arrangement.resources),
  );
  const isExplained = !isBlank(siblingsApart?.explanation) && !isBlank(siblingsApart?.explainedBy);
  return [
    ['siblings-not-judged', atStep('siblings-together', isBlank(siblingsTogether?.plan))],
    ['apart-without-why', atStep('siblings-together', lacksWhy && !isResourceTold)],
    ['resources-without-welfare', atStep('siblings-together', lacksWhy && isResourceTold)],
    ['apart-not-explained', atStep('siblings-apart', isApart && !isExplained)],
    [
      'apart-no-next-look',
      atStep(
        'siblings-apart',
        isApart && (isoDate(siblingsApart?.nextLook) === undefined || isBlank(siblingsApart?.bringTogether)),
      ),
    ],
  ];
}

/** The days on which somebody wanted to look again, and which have passed. */
function lookGaps(child: Child, sheet: BalanceSheet, { adopted, laterBorn }: SiblingsOfChild, asOf: IsoDate): Rule[] {
  const hasPassed = (day: DateParts | undefined) => (isoDate(day) ?? asOf) < asOf;
  const somePassed = (said: Readonly<Record<string, { readonly lookAgain: DateParts }>>) =>
    Object.values(said).some(({ lookAgain }) => hasPassed(lookAgain));
  const touched = partedFrom(sheet).filter(({ pair }) => hasPassed(pair.touch.reviewedOn));
  return [
    [
      'sibling-look-passed',
      [
        ...atStep('siblings-apart', hasPassed(sheet.siblingsApart?.nextLook)),
        ...touched.map(({ member }): GapPlace => ({ at: 'pair', one: child.id, other: member.id })),
        ...atPart('already-adopted', somePassed(adopted)),
        ...atPart('later-born', somePassed(laterBorn)),
      ],
    ],
  ];
}
