// Gaps in the weighing and the plan: not compared, no second plan, nothing that would change it, dates that have passed.
import type { Action } from '../case-file.ts';
import { isoDate } from '../rules/dates.ts';
import type { GapId, StepId } from '../vocabulary.ts';
import { isBlank } from './blank.ts';
import type { Gap, GapPlace, Looked } from './gap.ts';

export function planGaps({ sheet, passed, asOf }: Looked): Gap[] {
  const { permanence, familyTime, lifeStory } = sheet.plan;
  const { comparing, proportionality } = sheet;
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
      isBlank(proportionality?.harm) || isBlank(proportionality?.cost, proportionality?.lessWouldDo),
    ),
    gap('no-plan', 'permanence-plan', !hasPlan),
    gap('plan-without-why', 'permanence-plan', hasPlan && isBlank(permanence?.why)),
    gap(
      'plan-not-realistic',
      'permanence-plan',
      primary !== '' && sheet.judgements[primary].judgement === 'not-realistic-now',
    ),
    gap('no-contingency', 'permanence-plan', contingency === ''),
    gap(
      'contingency-same',
      'permanence-plan',
      hasPlan && contingency === primary && same(permanence?.primaryWith, permanence?.contingencyWith),
    ),
    gap('nothing-would-change-it', 'permanence-plan', hasPlan && isBlank(permanence?.wouldChange)),
    gap('no-family-time', 'family-time', (familyTime?.people ?? []).length === 0),
    gap('no-life-story', 'life-story', ['', 'not-known'].includes(lifeStory?.stage ?? '')),
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
