// The policy beside the question: its gist, what it says and how strongly, where, and the national position.
import type { NationalFact, Provision } from '../../content/compiled.ts';
import type { LocalRuleName, StepId } from '../../machines/vocabulary.ts';
import { useCase } from '../case-file/case-context.tsx';
import { Details } from '../ui/details.tsx';
import { SidePanel } from '../ui/side-panel.tsx';
import { dateInWords } from '../words/date-in-words.ts';
import { documentInWords } from '../words/document-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { FactList } from './fact-list.tsx';
import { StatementList } from './statement-list.tsx';

/** The local rules that belong to a step, so that what they rest on is shown first. */
const rulesOfStep: Partial<Record<StepId, readonly LocalRuleName[]>> = {
  'home-and-status': ['entryToCareAgreedBy'],
  'regulation-24': ['regulation24AgreedBy'],
  'earlier-return-review': ['anotherReturnAfterBreakdown'],
  'long-time-in-care': ['reunificationModelAfterTwoYears'],
  'placement-with-parents': ['careOrderHomeAgreedBy'],
  'third-review': ['thirdReviewWithoutProgress'],
};

const shownAtOnce = 4;
const weight = { high: 0, medium: 1, low: 2 } as const;

/** `steps` are the steps beside which a statement belongs; `gist` is what it comes to, in a sentence. */
export function PolicyPanel({ steps: wanted, gist }: { readonly steps: readonly StepId[]; readonly gist: string }) {
  const { policy, national } = useGuidance();
  const isFamily = useCase(({ audience }) => audience === 'family');
  const bearsOn = ({ steps }: { readonly steps: readonly StepId[] }) => steps.some((step) => wanted.includes(step));
  const said = (one: Provision | NationalFact) => !isFamily || one.plain !== null;
  const ruleSources = new Set(
    wanted.flatMap((step) => rulesOfStep[step] ?? []).flatMap((rule) => policy?.ruleSources[rule] ?? []),
  );
  const isLocalRule = ({ id }: Provision) => ruleSources.has(id);
  const provisions = (policy?.provisions ?? [])
    .filter((one) => (bearsOn(one) || isLocalRule(one)) && said(one))
    .toSorted((a, b) => Number(isLocalRule(b)) - Number(isLocalRule(a)) || weight[a.importance] - weight[b.importance]);
  const facts = national.facts.filter((one) => bearsOn(one) && said(one));
  const comparisons = isFamily ? [] : national.comparisons.filter(bearsOn);
  const [first, rest] = [provisions.slice(0, shownAtOnce), provisions.slice(shownAtOnce)];
  const { card } = policy ?? {};
  return (
    <SidePanel
      heading={card ? `What ${card.name} says` : 'The national position'}
      origin={card && documentInWords(card)}
      gist={gist}
    >
      {card && provisions.length === 0 && (
        <p>This policy says nothing on this question. The national position stands below.</p>
      )}
      <StatementList provisions={first} isLocalRule={isLocalRule} />
      {rest.length > 0 && (
        <Details summary={`${rest.length} more from this policy`}>
          <StatementList provisions={rest} isLocalRule={isLocalRule} />
        </Details>
      )}
      {facts.length > 0 && (
        <Details summary="The national position" open={!card}>
          <FactList facts={facts} />
          <p className="side-panel__source">Checked on {dateInWords(national.checkedOn)}. England.</p>
        </Details>
      )}
      {comparisons.length > 0 && (
        <Details summary="How the five policies compare">
          {comparisons.map(({ question, text }) => (
            <p key={question}>
              <strong>{question}</strong> {text}
            </p>
          ))}
        </Details>
      )}
      {card && (
        <Details summary="About this policy">
          <p>{card.covers}</p>
          <p>{card.caveat}</p>
        </Details>
      )}
    </SidePanel>
  );
}
