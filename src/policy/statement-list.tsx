// Statements of a policy, each with how strongly it speaks, its source, and where the law differs.
import type { DifferenceKind, Force, Provision } from '../../content/compiled.ts';
import { useCase } from '../case-file/case-context.tsx';
import { Tag } from '../ui/tag.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { FactList } from './fact-list.tsx';

/** How a statement is marked. A council's "will" is its own undertaking and no duty on the reader. */
const forceWords: Record<Force, string> = {
  must: 'Must',
  will: 'The council says it will',
  should: 'Should',
  may: 'May',
  aim: 'Aim',
  fact: 'For information',
};

const differenceWords: Record<DifferenceKind, string> = {
  'stricter-here': 'Stricter here',
  'older-than-the-law': 'Older than the law',
  'differs-from-the-law': 'Differs from the law',
  'leaves-something-out': 'Leaves something out',
  'differs-in-wording': 'Differs in wording',
  'local-choice': 'Local choice',
};

export function StatementList({
  provisions,
  isLocalRule = () => false,
}: {
  readonly provisions: readonly Provision[];
  readonly isLocalRule?: (provision: Provision) => boolean;
}) {
  const { national } = useGuidance();
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
          <span className="side-panel__source">
            {provision.section}
            {provision.dated && <> · {provision.dated}</>}
          </span>
          {provision.differences.map((difference) => (
            <div key={difference.fact} className="side-panel__difference">
              <Tag kind="dashed">{differenceWords[difference.kind]}</Tag>
              {(isFamily ? difference.plain : null) ?? difference.text}
              <FactList facts={national.facts.filter(({ id }) => id === difference.fact)} />
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
