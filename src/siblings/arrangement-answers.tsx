// An arrangement read back for the group: what it is with the reasons of welfare, and apart from them what is available.
import type { Member } from '../../machines/siblings/members.ts';
import type { Arrangement } from '../../machines/siblings/record.ts';
import { SaidList } from '../lines/said-list.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { ArrangementSaid } from './arrangement-said.tsx';

export function ArrangementAnswers({
  arrangement,
  members,
}: {
  readonly arrangement: Arrangement;
  readonly members: readonly Member[];
}) {
  const { speaksFor, speaksAgainst, makesItWork, whoProvides } = useGuidance().words.forms.arrangement.questions;
  return (
    <>
      <ArrangementSaid arrangement={arrangement} members={members} />
      <SaidList
        items={[
          { id: 'speaksFor', label: speaksFor?.label, answer: arrangement.speaksFor },
          { id: 'speaksAgainst', label: speaksAgainst?.label, answer: arrangement.speaksAgainst },
          { id: 'makesItWork', label: makesItWork?.label, answer: arrangement.makesItWork },
          { id: 'whoProvides', label: whoProvides?.label, answer: arrangement.whoProvides },
        ]}
      />
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
