// Arrangements side by side: for the group, for each child by name, and last and apart what is available.
import type { ReactNode } from 'react';
import { formFields } from '../../machines/answers/forms.ts';
import type { Member } from '../../machines/siblings/members.ts';
import type { Arrangement } from '../../machines/siblings/record.ts';
import { hrefOf } from '../address/place.ts';
import { JumpList } from '../ui/jump-list.tsx';
import { AfterFirstScreen } from '../words/after-first-screen.tsx';
import { answersInWords } from '../words/answers-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { useArrangementNames } from '../words/use-arrangement-names.ts';
import { useNames } from '../words/use-names.ts';
import { resourcesHeading } from './arrangement-answers.tsx';
import { ArrangementSaid } from './arrangement-said.tsx';
import { type ArrangementColumn, ArrangementSide } from './arrangement-side.tsx';

/** What is said of the group, of its welfare. */
const ofTheGroup = ['speaksFor', 'speaksAgainst', 'makesItWork', 'whoProvides'] as const;
const ofAChild = ['options', 'speaksFor', 'speaksAgainst', 'makesItWork', 'now', 'life', 'childSays'] as const;

interface Compared {
  readonly columns: readonly ArrangementColumn[];
  readonly members: readonly Member[];
}

export function ArrangementComparison({
  arrangements,
  members,
}: {
  readonly arrangements: readonly Arrangement[];
  readonly members: readonly Member[];
}) {
  const nameOf = useArrangementNames();
  const columns = arrangements.map((arrangement) => ({
    id: arrangement.id,
    heading: nameOf(arrangement.id),
    arrangement,
  }));
  return (
    <section className="arrangements" aria-label="The arrangements side by side">
      <JumpList
        label="Parts of the comparison"
        targets={[
          { id: 'arrangements-compared', text: 'For the group' },
          ...members.map(({ id, label }) => ({ id: `arrangements-${id}`, text: label })),
          { id: 'arrangements-resources', text: 'What is available' },
        ]}
      />
      <ForTheGroup columns={columns} members={members} />
      <AfterFirstScreen>
        {members.map((member) => (
          <ForOne key={member.id} columns={columns} member={member} />
        ))}
        <WhatIsAvailable columns={columns} />
      </AfterFirstScreen>
    </section>
  );
}

function ForTheGroup({ columns, members }: Compared) {
  const { questions } = useGuidance().words.forms.arrangement;
  const rows = [
    { id: 'what' as const, heading: 'What it is' },
    ...ofTheGroup.map((id) => ({ id, heading: questions[id]?.label ?? '' })),
  ];
  return (
    <ArrangementSide
      id="arrangements-compared"
      heading="For the group"
      columns={columns}
      rows={rows}
      cell={(row, column) =>
        row.id === 'what' ? (
          <>
            <ArrangementSaid arrangement={column.arrangement} members={members} />
            <ArrangementLink column={column} />
          </>
        ) : (
          textOf(column.arrangement[row.id])
        )
      }
    />
  );
}

function ForOne({
  columns,
  member: { id, label },
}: {
  readonly columns: Compared['columns'];
  readonly member: Member;
}) {
  const { questions } = useGuidance().words.forms.effect;
  const names = useNames();
  const saidOf = (name: (typeof ofAChild)[number], { arrangement }: ArrangementColumn): ReactNode => {
    const said = answersInWords(formFields.effect, { ...arrangement.effects[id] }, questions, names);
    return textOf(said.find(({ path }) => path === name)?.answer, name === 'childSays');
  };
  const isBlank = columns.every((column) => ofAChild.every((name) => saidOf(name, column) === null));
  return (
    <ArrangementSide
      id={`arrangements-${id}`}
      heading={`For ${label}`}
      columns={columns}
      rows={ofAChild.map((name) => ({ id: name, heading: questions[name]?.label ?? '' }))}
      cell={(row, column) => saidOf(row.id, column)}
      instead={
        isBlank && (
          <>
            <p className="comparison__nothing">Nothing recorded yet for {label} under any arrangement. Say it at:</p>
            <ul>
              {columns.map((column) => (
                <li key={column.id}>
                  <a href={hrefOf({ at: 'arrangement', id: column.id })}>{column.heading}</a>
                </li>
              ))}
            </ul>
          </>
        )
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
