// What is judged for each child, and what is owed where two would live apart, in the paper with the whole assessment.
import { useMemo } from 'react';
import { formFields } from '../../machines/answers/forms.ts';
import { stepFields } from '../../machines/answers/steps.ts';
import { type PairApart, apartIn } from '../../machines/siblings/apart.ts';
import { plansOf } from '../../machines/siblings/plans.ts';
import { pairIn } from '../../machines/siblings/record.ts';
import { stepHref } from '../address/place.ts';
import { ReadSection } from '../lines/read-section.tsx';
import { saysSomething } from '../questions/form-values.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { ApartReasons } from './apart-reasons.tsx';
import { ApartSaid } from './apart-said.tsx';
import { ArrangementMisfits } from './arrangement-misfits.tsx';
import { JudgedPlan } from './judgement.tsx';
import { pairHref, pairId, pairName } from './pair-names.ts';
import type { OfGroup } from './whole-children.tsx';
import { EachTold } from './whole-each.tsx';
import { Missing, WholePart } from './whole-part.tsx';
import { wholeWords } from './whole-words.ts';

/** The plan, its arrangement and its reasons come first, and facts about resources stand apart from all of it. */
const readApart = ['plan', 'arrangement', 'planWhy', 'resources'];

export function WholeJudgement({ group, members }: OfGroup) {
  const { audience, steps } = useGuidance().words;
  const said = wholeWords(audience);
  const plans = useMemo(() => plansOf(group), [group]);
  return (
    <WholePart part="judgement">
      {plans.map((planned) => {
        const { answers } = planned.child.steps['siblings-together'] ?? {};
        return (
          <JudgedPlan key={planned.child.id} planned={planned}>
            {answers && (
              <ApartSaid
                beside
                fields={stepFields['siblings-together']}
                answers={answers}
                questions={steps['siblings-together'].questions}
                leftOut={readApart}
              />
            )}
          </JudgedPlan>
        );
      })}
      <ArrangementMisfits plans={plans} members={members} />
      <Missing
        what={said.noPlanHere}
        of={members.filter(({ child }) => child === undefined).map(({ label }) => label)}
      />
    </WholePart>
  );
}

export function WholeApart({ group }: Pick<OfGroup, 'group'>) {
  const { audience, forms, steps } = useGuidance().words;
  const said = wholeWords(audience);
  const { apart, others, children } = useMemo(() => apartIn(group), [group]);
  const touchOf = ({ pair: [one, other] }: PairApart) => pairIn(group.siblings, one.id, other.id).touch;
  const isTold = (one: PairApart) => saysSomething(touchOf(one));
  return (
    <WholePart part="if-apart">
      <EachTold
        members={children.map(({ member }) => member)}
        toldOf={({ child }) => child?.steps['siblings-apart']?.answers}
        fields={stepFields['siblings-apart']}
        questions={steps['siblings-apart'].questions}
        hrefOf={({ id }) => stepHref(id, 'siblings-apart')}
      />
      {[...apart, ...others].filter(isTold).map((one) => (
        <ReadSection key={pairId(one.pair)} heading={pairName(one.pair)} href={pairHref(one.pair)}>
          <ApartReasons because={one.because} />
          <ApartSaid beside fields={formFields.touch} answers={touchOf(one)} questions={forms.touch.questions} />
        </ReadSection>
      ))}
      <Missing what={said.noTouch} of={apart.filter((one) => !isTold(one)).map(({ pair }) => pairName(pair))} />
      {apart.length === 0 && <p className="read-blank">{said.notParted}</p>}
    </WholePart>
  );
}
