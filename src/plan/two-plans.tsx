// The plan and the second plan side by side, with equal room; then what would change it and what the child says and is told.
import type { BalanceSheet } from '../../machines/balance-sheet/sheet.ts';
import type { Child } from '../../machines/case-file.ts';
import { isoDate } from '../../machines/rules/dates.ts';
import type { OptionId } from '../../machines/vocabulary.ts';
import { useCase } from '../case-file/case-context.tsx';
import { dateInWords } from '../words/date-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { PlanPart } from './plan-part.tsx';
import { planWords } from './plan-words.ts';
import { Answer, SaidList, notSaid } from '../lines/said-list.tsx';

type Permanence = NonNullable<BalanceSheet['plan']['permanence']>;
type Told = 'primaryWith' | 'why' | 'contingencyWith' | 'contingencyWhen' | 'contingencyReady';

export function TwoPlans({ child, plan }: { readonly child: Child['id']; readonly plan: Permanence | undefined }) {
  const said = planWords(useCase(({ audience }) => audience));
  const { questions } = useGuidance().words.steps['permanence-plan'];
  const orders = plan?.orders.map((order) => questions['orders']?.options?.[order]).join(', ');
  const change = { child, step: 'permanence-plan' } as const;
  const proposed = [plan?.proposedBy, dateInWords(plan && isoDate(plan.proposedOn))].filter(Boolean).join(', ');
  return (
    <>
      <PlanPart part="plans" change={change}>
        <div className="two-plans">
          <OnePlan which={said.first} plan={plan} option={plan?.primary} told={['primaryWith', 'why']} />
          <OnePlan
            which={said.second}
            plan={plan}
            option={plan?.contingency}
            told={['contingencyWith', 'contingencyWhen', 'contingencyReady']}
          />
        </div>
        <SaidList
          beside
          items={[
            { id: 'orders', label: questions['orders']?.label, answer: orders },
            { id: 'move', label: questions['move']?.label, answer: plan?.move },
            { id: 'proposed', label: said.proposed, answer: proposed },
          ]}
        />
      </PlanPart>
      <PlanPart part="would-change" change={change}>
        <p>
          <Answer text={plan?.wouldChange} />
        </p>
      </PlanPart>
      <PlanPart part="told" change={change}>
        <SaidList
          beside
          items={(['childsView', 'toldToChild'] as const).map((name) => ({
            id: name,
            label: questions[name]?.label,
            answer: plan?.[name],
          }))}
        />
      </PlanPart>
    </>
  );
}

function OnePlan({
  which,
  plan,
  option,
  told,
}: {
  readonly which: string;
  readonly plan: Permanence | undefined;
  readonly option: OptionId | '' | undefined;
  readonly told: readonly Told[];
}) {
  const { words } = useGuidance();
  const { questions } = words.steps['permanence-plan'];
  return (
    <div className="two-plans__plan">
      <h3 className="two-plans__which">{which}</h3>
      <p className="two-plans__option">{option ? words.options[option].name : notSaid}</p>
      <SaidList items={told.map((name) => ({ id: name, label: questions[name]?.label, answer: plan?.[name] }))} />
    </div>
  );
}
