// What was answered, read back; the questions without an answer are named in one line, so that many stay readable.
import type { QuestionWords } from '../../content/compiled-words.ts';
import type { Fields } from '../../machines/answers/field.ts';
import { isShown } from '../../machines/answers/shown.ts';
import { SaidList } from '../lines/said-list.tsx';
import { answersInWords } from '../words/answers-in-words.ts';
import { useNames } from '../words/use-names.ts';

export function ApartSaid({
  fields,
  answers,
  questions,
  beside = false,
  leftOut = [],
}: {
  readonly fields: Fields;
  readonly answers: object | undefined;
  readonly questions: Readonly<Record<string, QuestionWords>>;
  /** Each answer next to its question, where there is room. */
  readonly beside?: boolean;
  /** Questions that stand somewhere else. */
  readonly leftOut?: readonly string[] | undefined;
}) {
  const values = { ...answers };
  const isAsked = (name: string) => !leftOut.includes(name);
  const said = answersInWords(fields, values, questions, useNames()).filter(({ path }) => isAsked(path));
  if (said.length === 0 && leftOut.length === 0) return <p className="read-blank">Nothing recorded yet.</p>;
  const blank = Object.entries(fields).filter(
    ([name, field]) => isAsked(name) && isShown(field, values) && !said.some(({ path }) => path === name),
  );
  return (
    <>
      <SaidList
        beside={beside}
        items={said.map(({ path, question, answer }) => ({ id: path, label: question, answer }))}
      />
      {blank.length > 0 && (
        <p className="read-blank">Not said yet: {blank.map(([name]) => questions[name]?.label).join(' ')}</p>
      )}
    </>
  );
}
