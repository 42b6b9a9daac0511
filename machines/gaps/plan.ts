// Gaps in the weighing and the plan: not compared, no second plan, nothing that would change it, dates that have passed.
import type { BalanceSheet } from '../balance-sheet/sheet.ts';
import type { Action } from '../case-file.ts';
import { isoDate } from '../rules/dates.ts';
import { isTouchTold } from '../siblings/parted.ts';
import type { GapId, OptionId, StepId } from '../vocabulary.ts';
import { isBlank } from './blank.ts';
import type { Gap, GapPlace, Looked } from './gap.ts';
import { ownEntries } from './in-play.ts';

/** Somebody named help for the option, of whatever kind. */
const isSupported = (sheet: BalanceSheet, option: OptionId): boolean =>
  ownEntries(sheet, option).some(({ row, note }) => row === 'reduces' || !isBlank(note?.reducedBy)) ||
  !isBlank(sheet.judgements[option].support);

export function planGaps({ sheet, passed, asOf }: Looked): Gap[] {
  const { permanence, familyTime, lifeStory } = sheet.plan;
  const { comparing, proportionality, adoption } = sheet;
  const people = familyTime?.people ?? [];
  const primary = permanence?.primary ?? '';
  const contingency = permanence?.contingency ?? '';
  const hasPlan = primary !== '';
  const same = (one: string | undefined, other: string | undefined) =>
    (one ?? '').trim().toLowerCase() === (other ?? '').trim().toLowerCase();
  const gap = (id: GapId, step: StepId, lacking: boolean): Gap => ({
    id,
    places: lacking ? [{ at: 'step', step }] : [],
  });
  const isOverdue = ({ by }: Action) => (isoDate(by) ?? asOf) < asOf;
  return [
    gap('not-compared', 'comparing', isBlank(comparing?.together)),
    gap(
      'not-proportionate',
      'proportionality',
      [
        'harm' as const,
        'likely' as const,
        'serious' as const,
        'reduces' as const,
        'cost' as const,
        'lessWouldDo' as const,
      ].some((name) => isBlank(proportionality?.[name])),
    ),
    gap('no-plan', 'permanence-plan', !hasPlan),
    gap('plan-without-why', 'permanence-plan', hasPlan && isBlank(permanence?.why)),
    gap(
      'plan-not-realistic',
      'permanence-plan',
      [primary, contingency].some(
        (option) => option !== '' && sheet.judgements[option].judgement === 'not-realistic-now',
      ),
    ),
    {
      id: 'plan-without-support',
      places: primary !== '' && !isSupported(sheet, primary) ? [{ at: 'cell', option: primary, row: 'reduces' }] : [],
    },
    gap(
      'lifelong-effect',
      'adoption-questions',
      primary === 'adoption' && (isBlank(adoption?.lifelongEffect) || isBlank(adoption?.lastResort)),
    ),
    gap('no-contingency', 'permanence-plan', contingency === ''),
    gap(
      'contingency-same',
      'permanence-plan',
      hasPlan && contingency === primary && same(permanence?.primaryWith, permanence?.contingencyWith),
    ),
    gap(
      'contingency-not-ready',
      'permanence-plan',
      contingency !== '' && (isBlank(permanence?.contingencyWhen) || isBlank(permanence?.contingencyReady)),
    ),
    gap('nothing-would-change-it', 'permanence-plan', hasPlan && isBlank(permanence?.wouldChange)),
    gap(
      'child-and-plan',
      'permanence-plan',
      hasPlan && (isBlank(permanence?.childsView) || isBlank(permanence?.toldToChild)),
    ),
    // A child who stays at home lives with the family there is. Keeping in touch with a brother or sister is family time.
    gap(
      'no-family-time',
      'family-time',
      people.length === 0 && primary !== 'stay-home' && !(sheet.group?.others ?? []).some(isTouchTold),
    ),
    gap(
      'family-time-without-why',
      'family-time',
      people.some(({ how, oversight, why }) => isBlank(why) && (how === 'none-for-now' || oversight === 'supervised')),
    ),
    gap(
      'no-life-story',
      'life-story',
      ['', 'not-known'].includes(lifeStory?.stage ?? '') ||
        (lifeStory?.stage === 'not-begun' && isBlank(lifeStory.who)),
    ),
    {
      id: 'action-without-owner',
      places: sheet.openActions
        .filter(({ who, by }) => isBlank(who) || isoDate(by) === undefined)
        .map((action): GapPlace => ({ at: 'action', action })),
    },
    {
      id: 'date-passed',
      places: [
        ...passed.map((timescale): GapPlace => ({ at: 'timescale', timescale })),
        ...sheet.openActions.filter(isOverdue).map((action): GapPlace => ({ at: 'action', action })),
      ],
    },
  ];
}
