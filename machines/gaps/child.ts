// Gaps about the child and the family: no words of the child, identity not told, no family meeting, no parent's view.
import { isBlank } from './blank.ts';
import type { Gap, GapPlace, Looked } from './gap.ts';
import { favoured, ownEntries } from './in-play.ts';

const parents = ['mother', 'father', 'other-with-responsibility'] as const;

export function childGaps({ sheet }: Looked): Gap[] {
  const { childsWords, identity, familyMeeting, voices, plan } = sheet;
  const option = favoured(sheet);
  const heard = (voices?.views ?? []).filter(({ words, position }) => !isBlank(words, position)).map(({ who }) => who);
  const isHeard = parents.some((parent) => heard.includes(parent));
  // One parent does not speak for the other. Who could not be heard, and why, is told once for all.
  const isOneMissing = isHeard && !['mother', 'father'].every((parent) => heard.some((who) => who === parent));
  const lacks = {
    // An unborn or very young child tells nothing in words: then what others see stands in their place.
    words: isBlank(childsWords?.ownWords, childsWords?.seenNotSaid),
    identity: isBlank(
      identity?.culture,
      identity?.faith,
      identity?.language,
      identity?.disabilityAndHealth,
      identity?.keepsIdentityAlive,
    ),
    identityOfPlan:
      option !== undefined && ownEntries(sheet, option, ['identity']).length === 0 && isBlank(plan.lifeStory?.identity),
    // A reason why none was offered can be read and answered, and so it closes the gap.
    meeting: !['held', 'offered', 'declined'].includes(familyMeeting?.meeting ?? '') && isBlank(familyMeeting?.whyNot),
  };
  const place = (lacking: boolean, ...places: GapPlace[]): GapPlace[] => (lacking ? places : []);
  return [
    { id: 'no-childs-words', places: place(lacks.words, { at: 'step', step: 'wishes' }) },
    { id: 'no-parents-view', places: place(!isHeard, { at: 'step', step: 'voices' }) },
    {
      id: 'parent-not-heard',
      places: place(isOneMissing && isBlank(voices?.notHeard), { at: 'step', step: 'voices' }),
    },
    { id: 'family-meeting-not-offered', places: place(lacks.meeting, { at: 'step', step: 'family-meeting' }) },
    { id: 'identity-not-told', places: place(lacks.identity, { at: 'step', step: 'identity' }) },
    {
      id: 'identity-of-plan',
      places: option && lacks.identityOfPlan ? [{ at: 'cell', option, row: 'identity' }] : [],
    },
  ];
}
