// One thing that was seen: the words as typed, what it shows, where and when, who saw it, who told it, what it rests on.
import { isoDate } from '../../machines/rules/dates.ts';
import type { Observation } from '../../machines/siblings/record.ts';
import { dateInWords } from '../words/date-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';

export function ObservationWords({
  observation: { what, about, setting, on, saw, teller, evidence: restsOn },
  evidence,
}: {
  readonly observation: Observation;
  /** An entry of the register in words. */
  readonly evidence: (id: string) => string;
}) {
  const { questions } = useGuidance().words.forms.observation;
  const optionOf = (question: string, answer: string) => questions[question]?.options?.[answer] ?? 'not said yet';
  return (
    <>
      <p className="as-typed">{what}</p>
      {about.length > 0 && <p>Shows: {about.map((one) => optionOf('about', one)).join('; ')}.</p>}
      <p className="read-item__foot">
        Where: {optionOf('setting', setting)}. When: {dateInWords(isoDate(on)) ?? 'not said yet'}.
        <br />
        Who saw it: {saw || 'not said yet'}. Whose account: {optionOf('teller', teller)}.
        {restsOn.length > 0 && (
          <>
            <br />
            Rests on: {restsOn.map(evidence).join('; ')}.
          </>
        )}
      </p>
    </>
  );
}
