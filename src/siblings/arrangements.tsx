// The part in which ways to live are added and compared: side by side, in the order of adding, and none before another.
import type { SiblingsRecord } from '../../machines/siblings/record.ts';
import { addArrangement, editArrangement } from '../../machines/sibling-edits.ts';
import { arrangementsOf } from '../../machines/siblings/arrangements.ts';
import { type Member, membersOf } from '../../machines/siblings/members.ts';
import { useChange } from '../case-file/case-context.tsx';
import { Button } from '../ui/button.tsx';
import { Details } from '../ui/details.tsx';
import { focusField } from '../ui/focus-field.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { useArrangementNames } from '../words/use-arrangement-names.ts';
import { useGroup } from '../words/use-group.ts';
import { ArrangementComparison } from './arrangement-comparison.tsx';
import { ArrangementForm } from './arrangement-form.tsx';

const newDraft = 'siblings/arrangement/new';

export function Arrangements() {
  const group = useGroup();
  const members = membersOf(group);
  const compared = arrangementsOf(group.siblings);
  const lives = useGuidance().words.forms.sibling.questions['lives']?.options;
  return (
    <>
      {compared.length === 0 && <p>No arrangement is compared yet. Begin with any of them: the order says nothing.</p>}
      {compared.length === 1 && (
        <p>
          One arrangement is here. Add another beside it, also one that seems unlikely, so that they can be compared.
        </p>
      )}
      <ArrangementForm
        draft={newDraft}
        open="Add an arrangement"
        known={{ homes: homesToBeginWith(members, group.siblings, lives ?? {}) }}
        edit={addArrangement}
      />
    </>
  );
}

/** They are compared over the whole width of the page: with many of them a column beside the policy is too narrow. */
export function ComparedArrangements() {
  const group = useGroup();
  const compared = arrangementsOf(group.siblings);
  return (
    <>
      {compared.length > 0 && <ArrangementComparison arrangements={compared} members={membersOf(group)} />}
      <TakenOut />
    </>
  );
}

/** A blank home first, then one for each of those who stay where they are: adopted already, or in a home of their own. */
function homesToBeginWith(
  members: readonly Member[],
  { others }: SiblingsRecord,
  livesWords: Readonly<Record<string, string>>,
): { who: string[]; where: string }[] {
  const stays = others.filter(
    ({ id, lives }) => (lives === 'adopted' || lives === 'own-home') && members.some((member) => member.id === id),
  );
  const homes = stays.map(({ id, lives }) => ({ who: [id], where: livesWords[lives] ?? '' }));
  return homes.length > 0 ? [{ who: [], where: '' }, ...homes] : [];
}

function TakenOut() {
  const { arrangements } = useGroup().siblings;
  const nameOf = useArrangementNames();
  const change = useChange();
  const takenOut = arrangements.filter(({ out }) => out);
  if (takenOut.length === 0) return null;
  return (
    <Details summary="Arrangements that were taken out">
      <ul className="govuk-list">
        {takenOut.map(({ id }) => (
          <li key={id} className="as-typed">
            {nameOf(id)}{' '}
            <Button
              kind="quiet"
              size="small"
              onClick={() => {
                change(editArrangement(id, { out: false }));
                // The button that was pressed goes with its line, so the focus goes to what the arrangement joins.
                requestAnimationFrame(() => focusField('arrangements-compared'));
              }}
            >
              Put it back<VisuallyHidden>: {nameOf(id)}</VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
    </Details>
  );
}
