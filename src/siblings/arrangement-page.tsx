// One arrangement: what it is, what would change it, and what it would mean for each of them by name.
import { editArrangement } from '../../machines/sibling-edits.ts';
import { membersOf } from '../../machines/siblings/members.ts';
import type { Arrangement } from '../../machines/siblings/record.ts';
import { hrefOf } from '../address/place.ts';
import { useChange } from '../case-file/case-context.tsx';
import { BackLink } from '../ui/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonRow } from '../ui/button-row.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { AfterHeading } from '../words/after-heading.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { PageHeading } from '../words/page-heading.tsx';
import { useArrangementNames } from '../words/use-arrangement-names.ts';
import { useGroup } from '../words/use-group.ts';
import { BesidePolicy } from './beside-policy.tsx';
import { ArrangementAnswers, ArrangementResources } from './arrangement-answers.tsx';
import { ArrangementEffect } from './arrangement-effect.tsx';
import { ArrangementForm } from './arrangement-form.tsx';
import { GroupDraftLine } from './group-draft-line.tsx';

const all = hrefOf({ at: 'sibling-part', part: 'arrangements' });

export function ArrangementPage({ id }: { readonly id: string }) {
  const { arrangements } = useGroup().siblings;
  const arrangement = arrangements.find((one) => one.id === id);
  if (arrangement) return <OneArrangement arrangement={arrangement} />;
  return (
    <>
      <PageHeading title="This arrangement is not here" caption="Brothers and sisters" />
      <p>It may belong to another case, or to another copy of this one. Nothing was lost by coming here.</p>
      <p>
        <LinkButton href={all}>Go to the arrangements</LinkButton>
      </p>
    </>
  );
}

function OneArrangement({ arrangement }: { readonly arrangement: Arrangement }) {
  const { id, out } = arrangement;
  const { words } = useGuidance();
  const members = membersOf(useGroup());
  const name = useArrangementNames()(id);
  const change = useChange();
  return (
    <>
      <BackLink href={all} text={`Back to: ${words.siblings.parts.arrangements.heading}`} />
      <PageHeading title="An arrangement" names={name} caption="Brothers and sisters" />
      <GroupDraftLine />
      <BesidePolicy part="arrangements">
        <AfterHeading>
          {out && <Notice>It was taken out. It is kept with all that was said, and it is not compared.</Notice>}
          <ArrangementAnswers arrangement={arrangement} members={members} />
          <ArrangementForm
            draft={`siblings/arrangement/${id}`}
            open="Change this arrangement"
            known={arrangement}
            edit={(answers) => editArrangement(id, answers)}
          />
          <h2 className="govuk-heading-m">For each of them</h2>
          {members.map((member) => (
            <ArrangementEffect key={member.id} arrangement={arrangement} member={member} members={members} />
          ))}
          <ArrangementResources resources={arrangement.resources} />
          <ButtonRow>
            <LinkButton href={all}>Compare the arrangements</LinkButton>
            <Button kind="quiet" onClick={() => change(editArrangement(id, { out: !out }))}>
              {out ? 'Put it back' : 'Take this arrangement out'}
            </Button>
          </ButtonRow>
        </AfterHeading>
      </BesidePolicy>
    </>
  );
}
