// Each of them alone, in the paper with the whole assessment: who counts for them, what they need, what they came through.
import { formFields } from '../../machines/answers/forms.ts';
import { stepFields } from '../../machines/answers/steps.ts';
import { type Group, type Member, leftOutOf, rememberedIn } from '../../machines/siblings/members.ts';
import { stepHref } from '../address/place.ts';
import { ReadSection } from '../lines/read-section.tsx';
import { saysSomething } from '../questions/form-values.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { ApartSaid } from './apart-said.tsx';
import { ChildCounts } from './member-counts.tsx';
import { EachTold } from './whole-each.tsx';
import { Missing, WholePart } from './whole-part.tsx';
import { wholeWords } from './whole-words.ts';

export interface OfGroup {
  readonly group: Group;
  readonly members: readonly Member[];
}

const labelsOf = (members: readonly Member[]): string[] => members.map(({ label }) => label);
const ownIn = (members: readonly Member[]): Member[] => members.filter(({ child }) => child !== undefined);

export function WholeCounted({ group, members }: OfGroup) {
  const said = wholeWords(useGuidance().words.audience);
  const own = ownIn(members);
  const counted = [...members, ...rememberedIn(group)];
  return (
    <WholePart part="who-counts">
      {own.map(
        ({ id, label, child }) =>
          child?.steps.siblings?.answers && (
            <ReadSection key={id} heading={label} href={stepHref(id, 'siblings')}>
              <ChildCounts child={child} others={counted.filter((other) => other.id !== id)} />
            </ReadSection>
          ),
      )}
      <Missing
        what={said.nothingTold}
        of={labelsOf(own.filter(({ child }) => child?.steps.siblings?.answers === undefined))}
      />
      <Missing what={said.leftOut} of={labelsOf(leftOutOf(group))} />
    </WholePart>
  );
}

export function WholeNeeds({ members }: Pick<OfGroup, 'members'>) {
  const { questions } = useGuidance().words.steps['sibling-needs'];
  return (
    <WholePart part="own-needs">
      <EachTold
        members={ownIn(members)}
        toldOf={({ child }) => child?.steps['sibling-needs']?.answers}
        fields={stepFields['sibling-needs']}
        questions={questions}
        hrefOf={({ id }) => stepHref(id, 'sibling-needs')}
      />
    </WholePart>
  );
}

export function WholeHistory({ group: { siblings }, members }: OfGroup) {
  const { audience, forms } = useGuidance().words;
  const said = wholeWords(audience);
  return (
    <WholePart part="history">
      <EachTold
        members={members}
        toldOf={({ id }) => siblings.histories[id]}
        fields={formFields.ownHistory}
        questions={forms.ownHistory.questions}
      />
      {saysSomething(siblings.history) && (
        <ReadSection heading={said.group}>
          <ApartSaid
            beside
            fields={formFields.siblingHistory}
            answers={siblings.history}
            questions={forms.siblingHistory.questions}
          />
        </ReadSection>
      )}
      {!saysSomething(siblings.history) && <Missing what={said.nothingTold} of={[said.group]} />}
    </WholePart>
  );
}
