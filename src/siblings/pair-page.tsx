// The page of a pair: both directions with equal room, then what the two have shared, and what is to come.
import { everyone, membersOf, rememberedIn } from '../../machines/siblings/members.ts';
import { nextPair } from '../../machines/siblings/order.ts';
import type { Two } from '../../machines/siblings/pairs.ts';
import { useCase } from '../case-file/case-context.tsx';
import { BackLink } from '../ui/back-link.tsx';
import { ButtonRow } from '../ui/button-row.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { AfterFirstScreen } from '../words/after-first-screen.tsx';
import { AfterHeading } from '../words/after-heading.tsx';
import { PageHeading } from '../words/page-heading.tsx';
import type { Group } from '../../machines/siblings/members.ts';
import { useGroup } from '../words/use-group.ts';
import { BesidePolicy, HelpWithPart } from './beside-policy.tsx';
import { DirectionSection } from './direction-section.tsx';
import { GroupDraftLine } from './group-draft-line.tsx';
import { PairLater } from './pair-later.tsx';
import { pairHref, pairName, pairsHref, turned } from './pair-names.ts';
import { NoSuchPair, PairTakenOut, ParkedPair } from './pair-not-here.tsx';
import { PairShared, PairTouch } from './pair-shared.tsx';
import { PairWorries } from './pair-worries.tsx';
import { WhoReadsPair } from './who-reads-pair.tsx';

export function PairPage({ one: oneId, other: otherId }: { readonly one: string; readonly other: string }) {
  const group = useGroup();
  const all = everyone(group);
  const one = all.find(({ id }) => id === oneId);
  const other = all.find(({ id }) => id === otherId);
  const gone = useCase(({ childrenOut }) => childrenOut).filter(({ id }) => id === oneId || id === otherId);
  if (gone.length > 0) return <PairTakenOut gone={gone} />;
  const isRemembered = rememberedIn(group).some(({ id }) => id === oneId || id === otherId);
  if (!one || !other || one === other || isRemembered) return <NoSuchPair />;
  const parked = [one, other].filter(({ id }) => group.siblings.leftOut.includes(id));
  return (
    <>
      <BackLink href={pairsHref} text="Back to all pairs" />
      <PageHeading title="A pair" names={pairName([one, other])} caption="Brothers and sisters" />
      {parked.length > 0 ? <ParkedPair leftOut={parked} /> : <LivePair group={group} pair={[one, other]} />}
    </>
  );
}

function LivePair({ group, pair }: { readonly group: Group; readonly pair: Two }) {
  const { siblings } = group;
  return (
    <BesidePolicy part="pairs">
      <AfterHeading>
        <GroupDraftLine names={pairName(pair)} />
        <WhoReadsPair pair={pair} />
        <HelpWithPart part="pairs" />
        <div className="two-ways">
          <DirectionSection way={pair} siblings={siblings} />
          <DirectionSection way={turned(pair)} siblings={siblings} />
        </div>
        <AfterFirstScreen>
          <PairShared pair={pair} siblings={siblings} />
          <PairWorries pair={pair} siblings={siblings} />
          <PairTouch pair={pair} siblings={siblings} />
          <PairLater pair={pair} siblings={siblings} />
          <WaysOn group={group} pair={pair} />
        </AfterFirstScreen>
      </AfterHeading>
    </BesidePolicy>
  );
}

function WaysOn({ group, pair }: { readonly group: Group; readonly pair: Two }) {
  const next = nextPair(
    group.siblings,
    membersOf(group),
    pair.map(({ id }) => id),
  );
  return (
    <ButtonRow>
      {next && <LinkButton href={pairHref(next.pair)}>Next: {pairName(next.pair)}</LinkButton>}
      <LinkButton kind={next ? 'secondary' : 'primary'} href={pairsHref}>
        All pairs
      </LinkButton>
    </ButtonRow>
  );
}
