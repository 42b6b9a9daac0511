// The answers of a form of the group read back: each question with what was said to it. What is blank is left out.
import { type FormId, formFields } from '../../machines/answers/forms.ts';
import type { Values } from '../../machines/answers/shown.ts';
import { type SaidItem, SaidList } from '../lines/said-list.tsx';
import { useSaid } from '../lines/use-said.tsx';
import { answersInWords } from '../words/answers-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { useNames } from '../words/use-names.ts';

/** The evidence that a form points at stands in the register under its id. */
const evidenceIn = ({ evidence }: Values): string[] =>
  Array.isArray(evidence) ? evidence.filter((id) => typeof id === 'string') : [];

/** Without a question in `leftOut`, such as one that is the heading of what is read. */
export function useFormSaid(form: FormId, answers: Values, leftOut: readonly string[] = []): SaidItem[] {
  const { words } = useGuidance();
  const { evidence: register } = useSaid();
  const said = answersInWords(formFields[form], answers, words.forms[form].questions, useNames());
  return said
    .filter(({ path }) => !leftOut.includes(path))
    .map(({ path, question, answer }) => ({
      id: path,
      label: question,
      answer: path === 'evidence' ? evidenceIn(answers).map(register).join('; ') : answer,
    }));
}

export function FormSaid({ form, answers }: { readonly form: FormId; readonly answers: Values }) {
  const items = useFormSaid(form, answers);
  return items.length > 0 ? <SaidList items={items} /> : <p className="read-blank">Not told yet</p>;
}
