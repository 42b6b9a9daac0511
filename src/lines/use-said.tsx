// Puts what an entry says into words: typed text as it is, everything else looked up in the guidance.
import { type ReactNode, useMemo } from 'react';
import type { QuestionWords } from '../../content/compiled-words.ts';
import type { Entry, FormQuestionPath, QuestionPath, Said, Whose } from '../../machines/balance-sheet/sheet.ts';
import type { CaseFile, LineNote } from '../../machines/case-file.ts';
import { isoDate } from '../../machines/rules/dates.ts';
import { awaitsEvidence } from '../../machines/gaps/lines.ts';
import type { StepId } from '../../machines/vocabulary.ts';
import { useCase } from '../case-file/case-context.tsx';
import { StatementNotes } from '../policy/statement-notes.tsx';
import { arrangementInWords } from '../words/arrangement-in-words.ts';
import { dateInWords } from '../words/date-in-words.ts';
import { type Guidance, useGuidance } from '../words/guidance-context.tsx';
import { pinInWords } from '../words/pin-in-words.ts';
import { barInWords, routeInWords } from '../words/route-words.ts';
import { sideWords } from '../words/sheet-words.ts';
import { type Named, findStatement, personName } from '../words/step-keys.ts';
import { useNamed } from '../words/use-named.ts';

/** What an entry says, in words. Made once for a whole sheet, so that no entry has to look round by itself. */
export interface Saying {
  readonly say: (said: Said) => ReactNode;
  readonly whose: (whose: Whose) => string;
  /** Where in the law a general fact stands; nothing for any other line. */
  readonly pins: (source: Entry['source']) => string;
  readonly stepTitle: (step: StepId) => string;
  readonly side: (side: Entry['side']) => string;
  readonly weight: (weight: string) => string;
  /** An entry of the register: what it is, from whom, of which day. */
  readonly evidence: (id: string) => string;
  /** Whether a line claims something and points at no evidence that stands. */
  readonly awaits: (entry: Entry) => boolean;
  /** Who provides and pays for what would reduce a line, and by when, as far as it was said. */
  readonly support: (note: Pick<LineNote, 'whoProvides' | 'whoPays' | 'by'>) => string;
}

/**
 * Stays the same function for as long as the words, the names and the audience stay the same. The lines of an earlier
 * copy of the case are said with the names of that copy.
 */
export function useSaid(earlier?: CaseFile): Saying {
  const guidance = useGuidance();
  const named = useNamed(earlier);
  const register = useCase((caseFile) => (earlier ?? caseFile).evidence);
  const isFamily = useCase(({ audience }) => audience === 'family');
  return useMemo(() => sayingOf(guidance, named, register, isFamily), [guidance, named, register, isFamily]);
}

function sayingOf(
  { words, policy, national }: Guidance,
  named: readonly Named[],
  register: CaseFile['evidence'],
  isFamily: boolean,
): Saying {
  const question = (asked: QuestionPath | FormQuestionPath): QuestionWords | undefined => {
    let found: QuestionWords | undefined;
    let inside: Readonly<Record<string, QuestionWords>> =
      'step' in asked ? words.steps[asked.step].questions : words.forms[asked.form].questions;
    for (const name of asked.path) {
      found = inside[name];
      inside = found?.fields ?? {};
    }
    return found;
  };

  const say = (said: Said): ReactNode => {
    if ('text' in said) return <span className="as-typed">{said.text}</span>;
    if ('answer' in said) return question(said.answer)?.options?.[said.answer.value] ?? said.answer.value;
    if ('question' in said) return <span className="entry__label">{question(said.question)?.label}</span>;
    if ('formQuestion' in said) return <span className="entry__label">{question(said.formQuestion)?.label}</span>;
    if ('arrangement' in said) {
      return (
        <span className="as-typed">
          {arrangementInWords(said.arrangement, words.siblings.kinds, (id) => personName(named, id))}
        </span>
      );
    }
    if ('date' in said) return dateInWords(said.date);
    if ('person' in said) return personName(named, said.person);
    if ('bar' in said) return barInWords(said.bar, isFamily);
    if ('route' in said) return routeInWords(said.route, national, isFamily);
    if ('optionFact' in said) {
      const row = national.optionFacts.find(({ id }) => id === said.optionFact.row);
      const cell = row?.cells[said.optionFact.option];
      return isFamily ? cell?.plain : cell?.text;
    }
    const statement = policy && findStatement(policy, said.provision);
    if (!statement) return <span className="entry__source">From a policy that is not the one chosen now.</span>;
    return (
      <>
        {(isFamily ? statement.plain : null) ?? statement.text}
        <span className="entry__source">{statement.source}</span>
        <StatementNotes dated={statement.dated} differences={statement.differences} />
      </>
    );
  };

  const whose = (view: Whose): string => {
    if (typeof view === 'string') return view;
    if ('person' in view) return personName(named, view.person);
    return personName(named, view.child);
  };

  const pins = (source: Entry['source']): string =>
    source.from === 'national'
      ? national.facts
          .filter(({ id }) => source.facts.includes(id))
          .map(pinInWords)
          .join('; ')
      : '';

  const evidence = (id: string): string => {
    const entry = register.find((one) => one.id === id);
    if (!entry) return 'an entry that is no longer in the register';
    const kind = words.forms.evidence.questions['kind']?.options?.[entry.kind];
    const told = [entry.what, kind, entry.who, dateInWords(isoDate(entry.on))].filter(Boolean).join(', ');
    return entry.setAside ? `${told} (set aside)` : told;
  };

  const support: Saying['support'] = ({ whoProvides, whoPays, by }) => {
    const day = dateInWords(isoDate(by));
    return [
      whoProvides && `Provided by: ${whoProvides}.`,
      whoPays && `Paid for by: ${whoPays}.`,
      day && `In place by: ${day}.`,
    ]
      .filter(Boolean)
      .join(' ');
  };

  return {
    say,
    whose,
    pins,
    stepTitle: (step) => words.steps[step].heading,
    side: (side) => sideWords(words.audience)[side],
    weight: (weight) => words.forms.weighing.questions['weight']?.options?.[weight] ?? weight,
    evidence,
    awaits: (entry) => awaitsEvidence(entry, register),
    support,
  };
}
