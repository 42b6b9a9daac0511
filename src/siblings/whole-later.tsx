// Who was adopted already and who is born later, in the paper with the whole assessment, where there is anybody.
import { type FormId, formFields } from '../../machines/answers/forms.ts';
import type { Member } from '../../machines/siblings/members.ts';
import type { SiblingPart } from '../../machines/sibling-vocabulary.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import type { OfGroup } from './whole-children.tsx';
import { EachTold } from './whole-each.tsx';
import { Missing, WholePart } from './whole-part.tsx';
import { wholeWords } from './whole-words.ts';

export function WholeAdopted({ group: { siblings }, members }: OfGroup) {
  const adopted = members.filter(({ isAdopted }) => isAdopted);
  const said = wholeWords(useGuidance().words.audience);
  // What may stand on no child's papers stands on this one neither.
  const isKeptOff = ({ id }: Member) => siblings.adopted[id]?.papers.length === 0;
  const shown = adopted.filter((member) => !isKeptOff(member));
  return (
    <>
      <OfSome part="already-adopted" form="adoptedSibling" members={shown} told={siblings.adopted} />
      <Missing what={said.keptOff} of={adopted.filter(isKeptOff).map(({ label }) => label)} />
    </>
  );
}

export function WholeLaterBorn({ group: { siblings }, members }: OfGroup) {
  const born = members.filter(({ isLaterBorn }) => isLaterBorn);
  return <OfSome part="later-born" form="laterBorn" members={born} told={siblings.laterBorn} />;
}

/** On whose papers it may stand is for whoever makes those papers. */
const forOtherPapers = ['papers'];

function OfSome({
  part,
  form,
  members,
  told,
}: {
  readonly part: SiblingPart;
  readonly form: FormId;
  readonly members: readonly Member[];
  readonly told: Readonly<Record<string, object>>;
}) {
  const { questions } = useGuidance().words.forms[form];
  if (members.length === 0) return null;
  return (
    <WholePart part={part}>
      <EachTold
        members={members}
        toldOf={({ id }) => told[id]}
        fields={formFields[form]}
        questions={questions}
        leftOut={forOtherPapers}
      />
    </WholePart>
  );
}
