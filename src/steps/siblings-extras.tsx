// What the steps about brothers and sisters show besides their questions: the way to the whole group, and to add somebody.
import { Fragment } from 'react';
import type { Child } from '../../machines/case-file.ts';
import type { SiblingPart } from '../../machines/sibling-vocabulary.ts';
import type { StepId } from '../../machines/vocabulary.ts';
import { hrefOf } from '../address/place.ts';
import { AddSibling } from '../questions/add-sibling.tsx';
import { useGuidance } from '../words/guidance-context.tsx';

/** The part of the group in which a step is asked of every child, and that of the step before: it was perhaps saved just now. */
const partsOf: Readonly<Partial<Record<StepId, readonly SiblingPart[]>>> = {
  siblings: ['who-counts'],
  'sibling-needs': ['own-needs', 'who-counts'],
  'siblings-together': ['judgement', 'own-needs'],
  'siblings-apart': ['if-apart', 'judgement'],
};

/** The way from the questions of one child back to the same for all of them. */
export function WayToTheGroup({ step }: { readonly step: StepId }) {
  const { siblings } = useGuidance().words;
  const parts = partsOf[step] ?? [];
  if (parts.length === 0) return null;
  return (
    <p className="siblings-quiet">
      All of them:{' '}
      {parts.map((part, place) => (
        <Fragment key={part}>
          {place > 0 && ', '}
          <a href={hrefOf({ at: 'sibling-part', part })}>{siblings.parts[part].short}</a>
        </Fragment>
      ))}
    </p>
  );
}

/** The list of brothers and sisters, with the way to put in somebody who is missing without leaving the page. */
export function WhoIsInTheList({ child }: { readonly child: Child }) {
  return <AddSibling child={child.id} />;
}
