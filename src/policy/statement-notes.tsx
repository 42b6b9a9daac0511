// What has to stand beside a statement of policy: that it is dated, and where it differs from the national position.
import type { DifferenceKind, Provision } from '../../content/compiled.ts';
import { useCase } from '../case-file/case-context.tsx';
import { Tag } from '../ui/tag.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { FactList } from './fact-list.tsx';

const differenceWords: Record<DifferenceKind, string> = {
  'stricter-here': 'Stricter here',
  'older-than-the-law': 'Older than the law',
  'differs-from-the-law': 'Differs from the law',
  'leaves-something-out': 'Leaves something out',
  'differs-in-wording': 'Differs in wording',
  'local-choice': 'Local choice',
};

export function StatementNotes({
  dated,
  differences,
  withFacts = false,
}: Pick<Provision, 'dated' | 'differences'> & { readonly withFacts?: boolean }) {
  const { national } = useGuidance();
  const isFamily = useCase(({ audience }) => audience === 'family');
  return (
    <>
      {dated && (
        <div className="side-panel__difference">
          <Tag kind="dashed">Dated</Tag>
          {dated}
        </div>
      )}
      {differences.map((difference) => (
        <div key={difference.fact} className="side-panel__difference">
          <Tag kind="dashed">{differenceWords[difference.kind]}</Tag>
          {(isFamily ? difference.plain : null) ?? difference.text}
          {withFacts && <FactList facts={national.facts.filter(({ id }) => id === difference.fact)} />}
        </div>
      ))}
    </>
  );
}
