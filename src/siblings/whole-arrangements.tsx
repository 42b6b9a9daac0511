// The arrangements side by side in the paper with the whole assessment, and at its end, apart, what is available.
import { arrangementsOf } from '../../machines/siblings/arrangements.ts';
import { hrefOf } from '../address/place.ts';
import { Part } from '../lines/part.tsx';
import { SaidList } from '../lines/said-list.tsx';
import { useSiblingReading } from '../lines/sibling-reading.ts';
import { useSaid } from '../lines/use-said.tsx';
import { saysSomething } from '../questions/form-values.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { ForOne, ForTheGroup, useArrangementColumns } from './arrangement-comparison.tsx';
import type { OfGroup } from './whole-children.tsx';
import { Missing, WholePart, wholePartId } from './whole-part.tsx';
import { wholeWords } from './whole-words.ts';

export function WholeArrangements({ group: { siblings }, members }: OfGroup) {
  const said = wholeWords(useGuidance().words.audience);
  const { own } = useSiblingReading(useSaid());
  const arrangements = arrangementsOf(siblings);
  const columns = useArrangementColumns(arrangements);
  const isTold = (id: string) => arrangements.some(({ effects }) => saysSomething(effects[id]));
  return (
    <WholePart part="arrangements">
      {columns.length === 0 ? (
        <p className="read-blank">{own.noArrangements}</p>
      ) : (
        <div className="arrangements">
          <ForTheGroup columns={columns} members={members} isInPaper />
          {members
            .filter(({ id }) => isTold(id))
            .map((member) => (
              <ForOne key={member.id} columns={columns} member={member} isInPaper />
            ))}
          <Missing what={said.nothingTold} of={members.filter(({ id }) => !isTold(id)).map(({ label }) => label)} />
        </div>
      )}
    </WholePart>
  );
}

/** Facts about resources stand after every reason of welfare, and nowhere among them. */
export function WholeResources({ group: { siblings }, members }: OfGroup) {
  const said = wholeWords(useGuidance().words.audience);
  const { own } = useSiblingReading(useSaid());
  const columns = useArrangementColumns(arrangementsOf(siblings));
  const told = [
    ...columns.map(({ id, heading, arrangement }) => ({ id, label: heading, answer: arrangement.resources })),
    ...members.map(({ id, label, child }) => ({
      id,
      label,
      answer: child?.steps['siblings-together']?.answers?.resources,
    })),
  ].filter(({ answer }) => saysSomething(answer));
  return (
    <Part
      id={wholePartId('resources')}
      heading={own.resources}
      href={hrefOf({ at: 'sibling-part', part: 'arrangements' })}
    >
      {told.length > 0 ? <SaidList beside items={told} /> : <p className="read-blank">{said.noResources}</p>}
    </Part>
  );
}
