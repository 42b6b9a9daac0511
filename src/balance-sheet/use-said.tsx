// Puts what an entry says into words: typed text as it is, everything else looked up in the guidance.
import type { ReactNode } from 'react';
import type { QuestionWords } from '../../content/compiled.ts';
import type { QuestionPath, Said, Whose } from '../../machines/balance-sheet/sheet.ts';
import { useCase } from '../case-file/case-context.tsx';
import { StatementNotes } from '../policy/statement-notes.tsx';
import { dateInWords } from '../words/date-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { barInWords, routeInWords } from '../words/route-words.ts';
import { findStatement, personName } from '../words/step-keys.ts';

/** A function from what is said to what is shown. */
export function useSaid(): { readonly say: (said: Said) => ReactNode; readonly whose: (whose: Whose) => string } {
  const { words, policy, national } = useGuidance();
  const people = useCase((caseFile) => caseFile.people);
  const children = useCase((caseFile) => caseFile.children);
  const isFamily = useCase(({ audience }) => audience === 'family');

  const question = ({ step, path }: QuestionPath): QuestionWords | undefined => {
    let found: QuestionWords | undefined;
    let inside: Readonly<Record<string, QuestionWords>> = words.steps[step].questions;
    for (const name of path) {
      found = inside[name];
      inside = found?.fields ?? {};
    }
    return found;
  };

  const say = (said: Said): ReactNode => {
    if ('text' in said) return <span className="as-typed">{said.text}</span>;
    if ('answer' in said) return question(said.answer)?.options?.[said.answer.value] ?? said.answer.value;
    if ('question' in said) return <span className="entry__label">{question(said.question)?.label}</span>;
    if ('date' in said) return dateInWords(said.date);
    if ('person' in said) return personName(people, said.person);
    if ('bar' in said) return barInWords(said.bar, isFamily);
    if ('route' in said) return routeInWords(said.route, national, isFamily);
    if ('optionFact' in said) {
      const row = national.optionFacts.find(({ id }) => id === said.optionFact.row);
      const cell = row?.cells[said.optionFact.option];
      return isFamily ? cell?.plain : cell?.text;
    }
    const statement = policy && findStatement(policy, said.provision);
    return (
      <>
        {(isFamily ? statement?.plain : null) ?? statement?.text}
        <span className="entry__source">{statement?.source}</span>
        {statement && <StatementNotes dated={statement.dated} differences={statement.differences} />}
      </>
    );
  };

  const whose = (view: Whose): string => {
    if (typeof view === 'string') return view;
    if ('person' in view) return personName(people, view.person);
    return children.find(({ id }) => id === view.child)?.label ?? '';
  };
  return { say, whose };
}
