// What is asked of the group with the policy beside it and the help above it: the same on a part, a pair and an arrangement.
import type { ReactNode } from 'react';
import type { SiblingPart } from '../../machines/sibling-vocabulary.ts';
import type { StepId } from '../../machines/vocabulary.ts';
import { PolicyPanel } from '../policy/policy-panel.tsx';
import { Details } from '../ui/details.tsx';
import { TwoColumn } from '../ui/two-column.tsx';
import { AfterHeading } from '../words/after-heading.tsx';
import { useGuidance } from '../words/guidance-context.tsx';

/** The steps of a child beside which the statements about a part stand too. */
const stepsOf: Readonly<Partial<Record<SiblingPart, readonly StepId[]>>> = {
  'who-counts': ['siblings'],
  'own-needs': ['sibling-needs', 'siblings-together'],
  'already-adopted': ['siblings-apart', 'siblings-together'],
  'if-apart': ['siblings-apart', 'siblings-together'],
};
const ofTheGroup: readonly StepId[] = ['siblings', 'siblings-together'];

export function BesidePolicy({
  part,
  below,
  children,
}: {
  readonly part: SiblingPart;
  readonly below?: ReactNode;
  readonly children: ReactNode;
}) {
  const { gist } = useGuidance().words.siblings.parts[part];
  return (
    <TwoColumn
      below={below}
      sideLabel="The policy beside this question"
      side={
        <AfterHeading>
          <PolicyPanel steps={stepsOf[part] ?? ofTheGroup} gist={gist} />
        </AfterHeading>
      }
    >
      {children}
    </TwoColumn>
  );
}

/** Open for families from the start, and left out on paper. */
export function HelpWithPart({ part }: { readonly part: SiblingPart }) {
  const { audience, siblings } = useGuidance().words;
  const { help } = siblings.parts[part];
  if (help.length === 0) return null;
  return (
    <div className="siblings-help">
      <Details summary="Help with this part" open={audience === 'family'}>
        {help.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Details>
    </div>
  );
}
