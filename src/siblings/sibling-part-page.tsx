// One part of the assessment: why it is asked, what is asked, the policy beside it, and the way to the next part.
import { type ComponentType, useMemo } from 'react';
import { groupWalk } from '../../machines/siblings/group-walk.ts';
import { type SiblingPart, siblingParts } from '../../machines/sibling-vocabulary.ts';
import { hrefOf } from '../address/place.ts';
import { BackLink } from '../ui/back-link.tsx';
import { ButtonRow } from '../ui/button-row.tsx';
import { Lead } from '../ui/lead.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { AfterHeading } from '../words/after-heading.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { PageHeading } from '../words/page-heading.tsx';
import { useGroup } from '../words/use-group.ts';
import { BesidePolicy, HelpWithPart } from './beside-policy.tsx';
import { AlreadyAdopted } from './already-adopted.tsx';
import { Arrangements, ComparedArrangements } from './arrangements.tsx';
import { GroupDraftLine } from './group-draft-line.tsx';
import { History } from './history.tsx';
import { IfApart } from './if-apart.tsx';
import { Judgement } from './judgement.tsx';
import { LaterBorn } from './later-born.tsx';
import { OwnNeeds } from './own-needs.tsx';
import { Pairs } from './pairs.tsx';
import { Prompts } from './prompts.tsx';
import { WhoCounts } from './who-counts.tsx';
import { wholeWords } from './whole-words.ts';

const bodies: { readonly [Part in SiblingPart]: ComponentType } = {
  'who-counts': WhoCounts,
  'own-needs': OwnNeeds,
  pairs: Pairs,
  history: History,
  prompts: Prompts,
  'already-adopted': AlreadyAdopted,
  'later-born': LaterBorn,
  arrangements: Arrangements,
  judgement: Judgement,
  'if-apart': IfApart,
};

/** What needs more room than the column beside the policy has. */
const wide: { readonly [Part in SiblingPart]?: ComponentType } = { arrangements: ComparedArrangements };

export function SiblingPartPage({ part }: { readonly part: SiblingPart }) {
  const { words } = useGuidance();
  const group = useGroup();
  const { path, notAsked } = useMemo(() => groupWalk(group), [group]);
  const { heading, why } = words.siblings.parts[part];
  // A part that is not asked can be opened too: it stands between the parts that are.
  const at = siblingParts.indexOf(part);
  const next = path.find((one) => siblingParts.indexOf(one) > at);
  const passedBy = notAsked.get(part);
  const Body = bodies[part];
  const Wide = wide[part];
  const waysOn = (
    <ButtonRow>
      {next ? (
        <LinkButton href={hrefOf({ at: 'sibling-part', part: next })}>
          Continue: {words.siblings.parts[next].heading}
        </LinkButton>
      ) : (
        <LinkButton href={hrefOf({ at: 'siblings-whole' })}>{wholeWords(words.audience).link}</LinkButton>
      )}
      <LinkButton kind="secondary" href={hrefOf({ at: 'siblings' })}>
        All parts
      </LinkButton>
    </ButtonRow>
  );
  return (
    <BesidePolicy
      part={part}
      below={
        Wide && (
          <AfterHeading>
            <Wide />
            {waysOn}
          </AfterHeading>
        )
      }
    >
      <BackLink href={hrefOf({ at: 'siblings' })} text="Back to: Brothers and sisters" />
      <PageHeading title={heading} caption="Brothers and sisters" />
      <Lead>{why}</Lead>
      {/* On screen it stands over the whole assessment; on paper each part is a paper of its own. */}
      <div className="on-paper">
        <GroupDraftLine />
      </div>
      <AfterHeading>
        <HelpWithPart part={part} />
        {passedBy && <Notice>{words.siblings.notAsked[passedBy]}</Notice>}
        <Body />
        {!Wide && waysOn}
      </AfterHeading>
    </BesidePolicy>
  );
}
