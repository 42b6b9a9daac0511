// Statements of a policy, each with how strongly it speaks, its source, and where the law differs.
import type { Force, Provision } from '../../content/compiled.ts';
import { useCase } from '../case-file/case-context.tsx';
import { Tag } from '../ui/tag.tsx';
import { StatementNotes } from './statement-notes.tsx';

/** How a statement is marked. A council's "will" is its own undertaking and no duty on the reader. */
const forceWords: Record<Force, string> = {
  must: 'Must',
  will: 'The council says it will',
  should: 'Should',
  may: 'May',
  aim: 'Aim',
  fact: 'For information',
};

export function StatementList({
  provisions,
  isLocalRule = () => false,
}: {
  readonly provisions: readonly Provision[];
  readonly isLocalRule?: (provision: Provision) => boolean;
}) {
  const isFamily = useCase(({ audience }) => audience === 'family');
  return (
    <ul className="side-panel__statements">
      {provisions.map((provision) => (
        <li key={provision.id} className="side-panel__statement">
          <div className="side-panel__text">
            <Tag kind={provision.force === 'must' ? 'solid' : 'outline'}>{forceWords[provision.force]}</Tag>
            {isLocalRule(provision) && <Tag kind="plain">Local rule</Tag>}
            {(isFamily ? provision.plain : null) ?? provision.text}
          </div>
          <span className="side-panel__source">{provision.section}</span>
          <StatementNotes dated={provision.dated} differences={provision.differences} withFacts />
        </li>
      ))}
    </ul>
  );
}
