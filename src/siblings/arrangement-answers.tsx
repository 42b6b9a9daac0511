// An arrangement read back for the group: what it is with the reasons of welfare, and apart from them what is available.
import type { Member } from '../../machines/siblings/members.ts';
import type { Arrangement } from '../../machines/siblings/record.ts';
import { SaidList } from '../lines/said-list.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { ArrangementSaid } from './arrangement-said.tsx';

/** What is said of the group, of its welfare. */
export const ofTheGroup = ['speaksFor', 'speaksAgainst', 'makesItWork', 'whoProvides', 'now', 'life'] as const;

export function ArrangementAnswers({
  arrangement,
  members,
}: {
  readonly arrangement: Arrangement;
  readonly members: readonly Member[];
}) {
  const { questions } = useGuidance().words.forms.arrangement;
  return (
    <>
      <ArrangementSaid arrangement={arrangement} members={members} />
      <SaidList items={ofTheGroup.map((id) => ({ id, label: questions[id]?.label, answer: arrangement[id] }))} />
    </>
  );
}

export const resourcesHeading = 'What is available (resources, not reasons of welfare)';

export function ArrangementResources({ resources }: Pick<Arrangement, 'resources'>) {
  const question = useGuidance().words.forms.arrangement.questions['resources'];
  return (
    <>
      <h2 className="govuk-heading-m">{resourcesHeading}</h2>
      <SaidList items={[{ id: 'resources', label: question?.label, answer: resources }]} />
    </>
  );
}
