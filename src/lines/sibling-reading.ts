// What the parts about brothers and sisters are read with: words, names and the evidence register, looked up once for all.
import { useMemo } from 'react';
import { type FormId, formFields } from '../../machines/answers/forms.ts';
import type { Values } from '../../machines/answers/shown.ts';
import type { Audience } from '../../machines/vocabulary.ts';
import { answersInWords } from '../words/answers-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { useNames } from '../words/use-names.ts';
import type { SaidItem } from './said-list.tsx';
import type { Saying } from './use-said.tsx';

const professional = {
  lead: 'What was learned about this child and each brother or sister. What was learned about the others among themselves stands with them.',
  history: 'What this child came through',
  worries: 'Worries in which this child is named',
  noWorries: 'No worry that is written down names this child.',
  arrangements: 'The arrangements, as they would be for this child',
  noArrangements: 'No arrangement is compared yet.',
  who: 'Who would live with this child, and who apart',
  resources: 'What is available (resources, not reasons of welfare)',
} as const;

const family: Words = {
  lead: 'This is what we know about this child and each brother or sister.',
  history: 'What this child has been through',
  worries: 'Worries that name this child',
  noWorries: 'No worry here names this child.',
  arrangements: 'The ways they could live, for this child',
  noArrangements: 'No way to live has been looked at yet.',
  who: 'Who this child would live with, and who would live apart',
  resources: 'What can be found right now. It is not a reason about the child.',
};

type Words = { readonly [Key in keyof typeof professional]: string };

const wordsFor = (audience: Audience): Words => (audience === 'family' ? family : professional);

export interface SiblingReading extends Pick<Saying, 'evidence'> {
  readonly own: Words;
  /** The answers of a form, each after its question. What is blank is left out, unless it is among `always`. */
  readonly said: (form: FormId, answers: Values, names: readonly string[], always?: readonly string[]) => SaidItem[];
}

export function useSiblingReading({ evidence }: Saying): SiblingReading {
  const { words } = useGuidance();
  const names = useNames();
  return useMemo(
    () => ({
      own: wordsFor(words.audience),
      evidence,
      said: (form, answers, asked, always = []) => {
        const { questions } = words.forms[form];
        const found = answersInWords(formFields[form], answers, questions, names);
        return asked
          .map((name) => ({
            id: name,
            label: questions[name]?.label,
            answer: found.find(({ path }) => path === name)?.answer,
          }))
          .filter(({ id, answer }) => answer !== undefined || always.includes(id));
      },
    }),
    [words, names, evidence],
  );
}
