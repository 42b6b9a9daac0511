// What is meant by how far a direction has been told. None of the words says how two children get on.
import { toldStates } from '../../machines/sibling-vocabulary.ts';
import { Details } from '../ui/details.tsx';
import { useGuidance } from '../words/guidance-context.tsx';

const meanings = {
  missing: 'Nobody has told how the first child is towards the second. It does not mean that there is no tie.',
  'not-born': 'The first child is not born yet, so there is nothing to see. The other way round can be told.',
  'one-source':
    'All that is told comes from one kind of source: carers, parents, school or health, say, or the child alone.',
  several: 'People of two kinds or more have told something, or the child and somebody else.',
};

export function ToldLegend() {
  const { words } = useGuidance();
  return (
    <Details summary="What the words mean">
      <dl className="read-said">
        {toldStates.map((told) => (
          <div key={told}>
            <dt>{words.siblings.told[told]}</dt>
            <dd>{meanings[told]}</dd>
          </div>
        ))}
      </dl>
      <p>The words say who has told something, and not how two children get on.</p>
    </Details>
  );
}
