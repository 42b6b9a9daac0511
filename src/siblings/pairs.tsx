// Every pair of the group: the next one and why, then all of them in the order of the plan, and those left for later.
import { useMemo, useState } from 'react';
import { membersOf } from '../../machines/siblings/members.ts';
import { inOrderOfThePlan, nextPair } from '../../machines/siblings/order.ts';
import { Details } from '../ui/details.tsx';
import { SelectList } from '../ui/select-list.tsx';
import { AfterFirstScreen } from '../words/after-first-screen.tsx';
import { useGroup } from '../words/use-group.ts';
import { LaterPairs } from './pair-later.tsx';
import { ToldLegend } from './pair-legend.tsx';
import { PairGroups } from './pair-list.tsx';
import { NextPair } from './pair-next.tsx';
import { PairTable } from './pair-table.tsx';

export function Pairs() {
  const group = useGroup();
  const { siblings } = group;
  const [whose, setWhose] = useState('');
  const members = useMemo(() => membersOf(group), [group]);
  const ordered = useMemo(() => inOrderOfThePlan(siblings, members), [siblings, members]);
  const shown = ordered.filter(({ pair }) => whose === '' || pair.some(({ id }) => id === whose));
  const isLarge = members.length > 2;
  if (ordered.length === 0) return null;
  return (
    <>
      <NextPair next={nextPair(siblings, members)} siblings={siblings} isOnly={!isLarge} />
      <h2 id="all-pairs" tabIndex={-1}>
        {whose === '' ? 'The pairs' : `The pairs of ${members.find(({ id }) => id === whose)?.label ?? ''}`} in the
        order of the plan
      </h2>
      <p>The order only helps you to begin. Take them in any order, and leave for later what can wait.</p>
      <ToldLegend />
      {isLarge && (
        <div className="pair-filter">
          <SelectList
            id="whose-pairs"
            label="Show the pairs of"
            registration={{
              name: 'whose-pairs',
              ref: () => undefined,
              onChange: ({ target }) => setWhose(target.value),
              onBlur: () => undefined,
            }}
            emptyText="Everybody"
            options={members.map(({ id, label }) => ({ value: id, label }))}
          />
        </div>
      )}
      <AfterFirstScreen>
        <PairGroups pairs={shown.filter(({ later }) => !later)} siblings={siblings} isFolded={whose === ''} />
        <LaterPairs pairs={shown.filter(({ later }) => later)} siblings={siblings} />
        {isLarge && (
          <Details summary="As a table">
            <PairTable members={members} siblings={siblings} />
          </Details>
        )}
      </AfterFirstScreen>
    </>
  );
}
