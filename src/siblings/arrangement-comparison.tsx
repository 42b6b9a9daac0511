// Arrangements side by side: for the group, for each child by name, and last and apart what is available.
import type { ReactNode } from 'react';
import { formFields } from '../../machines/answers/forms.ts';
import type { Member } from '../../machines/siblings/members.ts';
import type { Arrangement } from '../../machines/siblings/record.ts';
import { hrefOf } from '../address/place.ts';
import { saysSomething } from '../questions/form-values.ts';
import { JumpList } from '../ui/jump-list.tsx';
import { useWideScreen } from '../ui/use-wide-screen.ts';
import { AfterFirstScreen } from '../words/after-first-screen.tsx';
import { answersInWords } from '../words/answers-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { useArrangementNames } from '../words/use-arrangement-names.ts';
import { useNames } from '../words/use-names.ts';
import { ofTheGroup, resourcesHeading } from './arrangement-answers.tsx';
import { ArrangementSaid } from './arrangement-said.tsx';
import { type ArrangementColumn, ArrangementSide, type InPaper } from './arrangement-side.tsx';
import { NothingSaidFor } from './nothing-said-for.tsx';

const ofAChild = ['options', 'speaksFor', 'speaksAgainst', 'makesItWork', 'now', 'life', 'childSays'] as const;

/** As many children as are compared in open view on a wide screen; of more, each is folded away under the name. */
const fewChildren = 4;

interface Compared {
  readonly columns: readonly ArrangementColumn[];
  readonly members: readonly Member[];
}

export function useArrangementColumns(arrangements: readonly Arrangement[]): ArrangementColumn[] {
  const nameOf = useArrangementNames();
  return arrangements.map((arrangement) => ({ id: arrangement.id, heading: nameOf(arrangement.id), arrangement }));
}

export function ArrangementComparison({
  arrangements,
  members,
}: {
  readonly arrangements: readonly Arrangement[];
  readonly members: readonly Member[];
}) {
  const columns = useArrangementColumns(arrangements);
  const isWide = useWideScreen();
  const isTold = ({ id }: Member) => arrangements.some(({ effects }) => saysSomething(effects[id]));
  const told = members.filter(isTold);
  const isOpen = isWide && told.length <= fewChildren;
  return (
    <section className="arrangements" aria-label="The arrangements side by side">
      <JumpList
        label="Parts of the comparison"
        targets={[
          { id: 'arrangements-compared', text: 'For the group' },
          ...told.map(({ id, label }) => ({ id: `arrangements-${id}`, text: label })),
          { id: 'arrangements-resources', text: 'What is available' },
        ]}
      />
      <ForTheGroup columns={columns} members={members} />
      <AfterFirstScreen>
        {told.map((member) => (
          <ForOne key={member.id} columns={columns} member={member} fold={isOpen ? 'open' : 'closed'} />
        ))}
        <NothingSaidFor members={members.filter((member) => !isTold(member))} columns={columns} />
        <WhatIsAvailable columns={columns} />
      </AfterFirstScreen>
    </section>
  );
}

export function ForTheGroup({ columns, members, ...paper }: Compared & InPaper) {
  const { questions } = useGuidance().words.forms.arrangement;
  const rows = [
    { id: 'what' as const, heading: 'What it is' },
    ...ofTheGroup.map((id) => ({ id, heading: questions[id]?.label ?? '' })),
  ];
  return (
    <ArrangementSide
      {...paper}
      id="arrangements-compared"
      heading="For the group"
      columns={columns}
      rows={rows}
      cell={(row, column) =>
        row.id === 'what' ? (
          <>
            <ArrangementSaid arrangement={column.arrangement} members={members} />
            {!paper.isInPaper && <ArrangementLink column={column} />}
          </>
        ) : (
          textOf(column.arrangement[row.id])
        )
      }
    />
  );
}

export function ForOne({
  columns,
  member: { id, label },
  ...how
}: {
  readonly columns: Compared['columns'];
  readonly member: Member;
  /** Folded away under the name, or so and open from the start. */
  readonly fold?: 'open' | 'closed';
} & InPaper) {
  const { questions } = useGuidance().words.forms.effect;
  const names = useNames();
  const said = new Map(
    columns.map(({ id: column, arrangement: { effects } }) => [
      column,
      answersInWords(formFields.effect, { ...effects[id] }, questions, names),
    ]),
  );
  return (
    <ArrangementSide
      {...how}
      id={`arrangements-${id}`}
      heading={`For ${label}`}
      columns={columns}
      rows={ofAChild.map((name) => ({ id: name, heading: questions[name]?.label ?? '' }))}
      cell={(row, column) =>
        textOf(said.get(column.id)?.find(({ path }) => path === row.id)?.answer, row.id === 'childSays')
      }
    />
  );
}

/** Facts about resources: never among the reasons of welfare, whichever way the comparison is read. */
function WhatIsAvailable({ columns }: { readonly columns: Compared['columns'] }) {
  const { questions } = useGuidance().words.forms.arrangement;
  return (
    <ArrangementSide
      id="arrangements-resources"
      heading={resourcesHeading}
      columns={columns}
      rows={[{ id: 'resources', heading: questions['resources']?.label ?? '' }]}
      cell={(_, { arrangement }) => textOf(arrangement.resources)}
    />
  );
}

/** What was typed, or null where nothing was. A child's own words stand in quotation marks. */
function textOf(text: string | undefined, isQuoted = false): ReactNode {
  if (text === undefined || text.trim() === '') return null;
  return <p className="as-typed">{isQuoted ? <q>{text}</q> : text}</p>;
}

function ArrangementLink({ column: { id, heading } }: { readonly column: ArrangementColumn }) {
  const text = 'Change it, or say what it would mean for each child';
  return (
    <a className="row-link" href={hrefOf({ at: 'arrangement', id })} aria-label={`${text}: ${heading}`}>
      {text}
    </a>
  );
}
