// The arrangements of a group side by side, as each would be for one child. Resource facts stand somewhere else.
import type { Child } from '../../machines/case-file.ts';
import type { ArrangementForChild, MoveForChild } from '../../machines/siblings/of-child.ts';
import { hrefOf } from '../address/place.ts';
import { ComparisonList } from '../ui/comparison-list.tsx';
import { ComparisonTable } from '../ui/comparison-table.tsx';
import { useWideScreen } from '../ui/use-wide-screen.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { listed } from '../words/listed.ts';
import { useArrangementForChild } from '../words/use-arrangement-for-child.ts';
import { Answer, notSaid } from './said-list.tsx';
import type { SiblingReading } from './sibling-reading.ts';

const ofTheChild = ['options', 'speaksFor', 'speaksAgainst', 'makesItWork', 'now', 'life', 'childSays'] as const;

/** Beyond this a table of whole sentences no longer fits on paper. */
const mostOnPaper = 4;

export function SiblingArrangements({
  child,
  arrangements,
  reading: { own, said },
}: {
  readonly child: Child;
  readonly arrangements: readonly ArrangementForChild[];
  readonly reading: SiblingReading;
}) {
  const { words } = useGuidance();
  const inWords = useArrangementForChild();
  const isWide = useWideScreen();
  const { homes } = words.forms.arrangement.questions;
  const columns = arrangements.map((one) => ({ id: one.arrangement.id, heading: inWords(one, false), one }));
  const rows = [
    { id: 'who' as const, heading: own.who },
    { id: 'where' as const, heading: homes?.fields?.['where']?.label ?? '' },
    ...ofTheChild.map((id) => ({ id, heading: words.forms.effect.questions[id]?.label ?? '' })),
  ];
  const cell = (row: (typeof rows)[number], { one, heading }: (typeof columns)[number]) => {
    if (row.id === 'who') {
      return (
        <>
          <p className="as-typed">{inWords(one, true)}</p>
          {one.moves.map((move, place) => (
            // Moves have a fixed order and no ids of their own.
            <p key={place} className="as-typed">
              <Move move={move} />
            </p>
          ))}
          <a className="row-link" href={hrefOf({ at: 'arrangement', id: one.arrangement.id })}>
            Change<VisuallyHidden>: {heading}</VisuallyHidden>
          </a>
        </>
      );
    }
    const text = row.id === 'where' ? one.where : said('effect', one.effect, [row.id])[0]?.answer;
    if (text === undefined || text.trim() === '') return null;
    return <p className="as-typed">{row.id === 'childSays' ? <q>{text}</q> : text}</p>;
  };
  if (!isWide) {
    return <ComparisonList columns={columns} rows={rows} cell={cell} by="row" within="for-child" without={notSaid} />;
  }
  return (
    <ComparisonTable
      columns={columns}
      rows={rows}
      cell={(row, column) => cell(row, column) ?? <Answer text={undefined} />}
      caption={`${own.arrangements}: ${child.label}`}
      regionLabel={own.arrangements}
      corner={child.label}
      onPaper={columns.length > mostOnPaper ? 'row-by-row' : 'side-by-side'}
    />
  );
}

/** Who moves and when; what has to be ready, where the move is the child's own. */
function Move({ move: { who, when, ready } }: { readonly move: MoveForChild }) {
  const { fields } = useGuidance().words.forms.arrangement.questions['moves'] ?? {};
  return (
    <>
      {listed(who.map(({ label }) => label))}: <Answer text={when} />
      {ready && (
        <>
          . {fields?.['ready']?.label} {ready}
        </>
      )}
    </>
  );
}
