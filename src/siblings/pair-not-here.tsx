// What the page of a pair says when there is no such pair, or when one of the two is left out of the group.
import type { Child } from '../../machines/case-file.ts';
import type { Member } from '../../machines/siblings/members.ts';
import { hrefOf } from '../address/place.ts';
import { Lead } from '../ui/lead.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../words/page-heading.tsx';
import { listed } from '../words/listed.ts';
import { pairsHref } from './pair-names.ts';

export function NoSuchPair() {
  return (
    <>
      <PageHeading title="There is no such pair" caption="Brothers and sisters" />
      <Lead>The address of this page does not name two who are looked at together. All pairs are on one page.</Lead>
      <LinkButton href={pairsHref}>Go to all pairs</LinkButton>
    </>
  );
}

export function PairTakenOut({ gone }: { readonly gone: readonly Child[] }) {
  const names = listed(gone.map(({ label }) => label));
  return (
    <>
      <PageHeading title="This pair is not in the case for now" caption="Brothers and sisters" />
      <Lead>
        {names} {gone.length === 1 ? 'was' : 'were'} taken out of the case. What was said of this pair is kept. It is
        here again when {names} {gone.length === 1 ? 'is' : 'are'} put back.
      </Lead>
      <LinkButton href={hrefOf({ at: 'children' })}>Go to the children</LinkButton>
    </>
  );
}

export function ParkedPair({ leftOut }: { readonly leftOut: readonly Member[] }) {
  const names = leftOut.map(({ label }) => label).join(' and ');
  return (
    <>
      <Notice heading={`${names} ${leftOut.length === 1 ? 'is' : 'are'} left out of the group for now`}>
        <p>
          What was said of this pair is parked. Nothing is lost: all of it comes back when {names}{' '}
          {leftOut.length === 1 ? 'is' : 'are'} taken in again.
        </p>
      </Notice>
      <p>
        <a href={hrefOf({ at: 'sibling-part', part: 'who-counts' })}>Go to who is in the group</a>
      </p>
      <LinkButton href={pairsHref}>All pairs</LinkButton>
    </>
  );
}
