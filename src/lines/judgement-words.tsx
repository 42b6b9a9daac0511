// What was judged of one option, with its reason, or that there is no judgement yet.
import type { OptionJudgement } from '../../machines/balance-sheet/sheet.ts';
import { dateInWords } from '../words/date-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { statusWords } from '../words/sheet-words.ts';

export function JudgementWords({ judgement }: { readonly judgement: OptionJudgement }) {
  const { words } = useGuidance();
  const { step, status, reason, support, judgedOn, whose, findOut } = judgement;
  const options = words.steps[step].questions['judgement']?.options;
  const given = judgement.judgement && (options?.[judgement.judgement] ?? judgement.judgement);
  const when = dateInWords(judgedOn);
  const asked = [findOut.what, findOut.who, dateInWords(findOut.by)].filter(
    (part) => part !== undefined && part !== '',
  );
  return (
    <>
      <p className="judgement-note__words">{given ?? statusWords[status]}</p>
      {support && <p className="as-typed">{support}</p>}
      {reason && <p className="as-typed">{reason}</p>}
      {asked.length > 0 && <p className="as-typed">To find out: {asked.join(', ')}</p>}
      {(whose || when) && <p className="entry__source">{[whose, when].filter(Boolean).join(', ')}</p>}
    </>
  );
}
