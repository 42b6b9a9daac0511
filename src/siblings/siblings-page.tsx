// The assessment of a group of brothers and sisters: who is looked at, how far each part is, and what could be next.
import { membersOf } from '../../machines/siblings/members.ts';
import { hrefOf } from '../address/place.ts';
import { Button } from '../ui/button.tsx';
import { ButtonRow } from '../ui/button-row.tsx';
import { Lead } from '../ui/lead.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { AfterFirstScreen } from '../words/after-first-screen.tsx';
import { AfterHeading } from '../words/after-heading.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { PageHeading } from '../words/page-heading.tsx';
import { useGroup } from '../words/use-group.ts';
import { GroupDraftLine } from './group-draft-line.tsx';
import { FormSaid } from './form-said.tsx';
import { useHubWords } from './hub-words.ts';
import { NextThing } from './next-thing.tsx';
import { NotSaved } from './not-saved.tsx';
import { PartList } from './part-list.tsx';
import { Picture } from './picture.tsx';
import { WhoIsLookedAt } from './who-is-looked-at.tsx';
import { wholeWords } from './whole-words.ts';

export function SiblingsPage() {
  const group = useGroup();
  const { words } = useGuidance();
  const hub = useHubWords();
  const hasChildren = group.children.length > 0;
  const isGroup = membersOf(group).length > 1;
  return (
    <>
      <PageHeading title="Brothers and sisters" />
      <Lead>{hub.lead}</Lead>
      {hasChildren ? (
        <>
          <GroupDraftLine />
          {!isGroup && <OnlyOne />}
          {isGroup && <NextThing />}
          {isGroup && (
            <p>
              <a href={hrefOf({ at: 'siblings-whole' })}>{wholeWords(words.audience).link}</a>
            </p>
          )}
          <NotSaved />
          <AfterHeading>
            <WhoIsLookedAt />
            <AfterFirstScreen>
              <h2>{hub.parts}</h2>
              <p>{hub.anyOrder}</p>
              <PartList />
              {isGroup && <Picture />}
              {isGroup && <SharedHistory />}
              <ButtonRow>
                <Button kind="secondary" onClick={() => window.print()}>
                  Print
                </Button>
              </ButtonRow>
            </AfterFirstScreen>
          </AfterHeading>
        </>
      ) : (
        <p>
          {hub.noChild} <a href={hrefOf({ at: 'children' })}>Add a child</a>
        </p>
      )}
    </>
  );
}

/** With one alone there is nothing to look at between two, so it is said how somebody joins. */
function OnlyOne() {
  return (
    <>
      <Notice heading="Only one child is in the list so far">
        <p>
          Add brothers and sisters wherever they are: at home, in care, adopted, grown up, not born yet or never met. If
          they need a plan too, <a href={hrefOf({ at: 'children' })}>add them as a child</a>.
        </p>
      </Notice>
      <ButtonRow>
        <LinkButton href={hrefOf({ at: 'sibling-part', part: 'who-counts' })}>Say who counts</LinkButton>
      </ButtonRow>
    </>
  );
}

/** What was told of the group as a whole. It is about no child alone, so it stands here and on no child's sheet. */
function SharedHistory() {
  const { history } = useGroup().siblings;
  const { heading } = useGuidance().words.siblings.parts.history;
  return (
    <section aria-labelledby="group-history">
      <h2 id="group-history">{heading}</h2>
      <FormSaid form="siblingHistory" answers={history} />
      <p className="read-item__change">
        <a href={hrefOf({ at: 'sibling-part', part: 'history' })}>
          Change<VisuallyHidden>: {heading}</VisuallyHidden>
        </a>
      </p>
    </section>
  );
}
