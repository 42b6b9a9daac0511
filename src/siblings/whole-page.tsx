// The whole assessment of a group as one paper to read through and print, in the order of the guidance, from the record.
import { type ComponentType, useMemo } from 'react';
import { membersOf } from '../../machines/siblings/members.ts';
import type { SiblingPart } from '../../machines/sibling-vocabulary.ts';
import { hrefOf } from '../address/place.ts';
import { useSiblingReading } from '../lines/sibling-reading.ts';
import { useSaid } from '../lines/use-said.tsx';
import { BackLink } from '../ui/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonRow } from '../ui/button-row.tsx';
import { JumpList } from '../ui/jump-list.tsx';
import { AfterFirstScreen } from '../words/after-first-screen.tsx';
import { AfterHeading } from '../words/after-heading.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { PageHeading } from '../words/page-heading.tsx';
import { useGroup } from '../words/use-group.ts';
import { GroupDraftLine } from './group-draft-line.tsx';
import { NoChildYet } from './nobody-here.tsx';
import { WhoIsLookedAt } from './who-is-looked-at.tsx';
import { WhoReads } from './who-reads.tsx';
import { WholeArrangements, WholeResources } from './whole-arrangements.tsx';
import { type OfGroup, WholeCounted, WholeHistory, WholeNeeds } from './whole-children.tsx';
import { WholeApart, WholeJudgement } from './whole-judged.tsx';
import { WholeAdopted, WholeLaterBorn } from './whole-later.tsx';
import { WholePairs } from './whole-pairs.tsx';
import { wholePartId } from './whole-part.tsx';
import { wholeWords } from './whole-words.ts';
import { WholeWorries } from './whole-worries.tsx';

interface PartOfWhole {
  readonly part: SiblingPart;
  readonly Body: ComponentType<OfGroup>;
}

/** What each came through stands before the pairs: what is seen between two is read in its light. */
const inOrder: readonly PartOfWhole[] = [
  { part: 'who-counts', Body: WholeCounted },
  { part: 'own-needs', Body: WholeNeeds },
  { part: 'history', Body: WholeHistory },
  { part: 'pairs', Body: WholePairs },
  { part: 'prompts', Body: WholeWorries },
  { part: 'already-adopted', Body: WholeAdopted },
  { part: 'later-born', Body: WholeLaterBorn },
  { part: 'arrangements', Body: WholeArrangements },
  { part: 'judgement', Body: WholeJudgement },
  { part: 'if-apart', Body: WholeApart },
];

export function WholePage() {
  const group = useGroup();
  const members = useMemo(() => membersOf(group), [group]);
  const { audience, siblings: words } = useGuidance().words;
  const { own } = useSiblingReading(useSaid());
  const said = wholeWords(audience);
  const isAsked: Partial<Record<SiblingPart, boolean>> = {
    'already-adopted': members.some(({ isAdopted }) => isAdopted),
    'later-born': members.some(({ isLaterBorn }) => isLaterBorn),
  };
  if (group.children.length === 0) return <NoChildYet />;
  const parts = inOrder.filter(({ part }) => isAsked[part] ?? true);
  return (
    <div className="whole">
      <BackLink href={hrefOf({ at: 'siblings' })} text="Back to brothers and sisters" />
      <PageHeading title={said.title} caption="Brothers and sisters" />
      <GroupDraftLine />
      <WhoReads about="whole" />
      <ButtonRow>
        <Button onClick={() => window.print()}>Print</Button>
      </ButtonRow>
      <JumpList
        label={said.title}
        targets={[
          ...parts.map(({ part }) => ({ id: wholePartId(part), text: words.parts[part].short })),
          { id: wholePartId('resources'), text: own.resources },
        ]}
      />
      <AfterHeading>
        <WhoIsLookedAt />
        <AfterFirstScreen>
          {parts.map(({ part, Body }) => (
            <Body key={part} group={group} members={members} />
          ))}
          <WholeResources group={group} members={members} />
        </AfterFirstScreen>
      </AfterHeading>
    </div>
  );
}
