// Pages for addresses that lead nowhere: each says what is wrong and what to do.
import { hrefOf } from '../address/place.ts';
import { useCase } from '../case-file/case-context.tsx';
import { Lead } from '../ui/lead.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { PageHeading } from '../words/page-heading.tsx';
import { useGuidance } from '../words/guidance-context.tsx';

export function NoSuchPage() {
  const { words } = useGuidance();
  return (
    <>
      <PageHeading title="There is no such page" />
      <Lead>{words.problems['address-unknown']}</Lead>
      <LinkButton href={hrefOf({ at: 'overview' })}>Go to the overview</LinkButton>
    </>
  );
}

export function NoSuchChild({ id }: { readonly id: string }) {
  const { words } = useGuidance();
  const takenOut = useCase(({ childrenOut }) => childrenOut.find((child) => child.id === id)?.label);
  if (takenOut !== undefined) return <TakenOut label={takenOut} />;
  return (
    <>
      <PageHeading title="This child is not in this tab" />
      <Lead>{words.problems['link-stale']}</Lead>
      <LinkButton href={hrefOf({ at: 'children' })}>Go to the children</LinkButton>
    </>
  );
}

function TakenOut({ label }: { readonly label: string }) {
  return (
    <>
      <PageHeading title="This child was taken out of the case" />
      <Lead>
        Everything that was said about {label} is kept. On the page of the children, choose &quot;Put back&quot; beside
        the name, and all of it is here again.
      </Lead>
      <LinkButton href={hrefOf({ at: 'children' })}>Go to the children</LinkButton>
    </>
  );
}

export function ChooseFirst() {
  return (
    <>
      <PageHeading title="First, choose whose policy to use" />
      <Lead>
        Nothing is kept in this tab yet. The start page asks who you are and which authority's policy to show.
      </Lead>
      <LinkButton href={hrefOf({ at: 'start' })}>Go to the start</LinkButton>
    </>
  );
}
