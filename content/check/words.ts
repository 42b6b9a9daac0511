// Checks the words of the steps and forms against the questions they ask: none may be missing, none may be left over.
import type { FormId } from '../../machines/answers/forms.ts';
import { audiences, steps, type StepId } from '../../machines/vocabulary.ts';
import { shown, type Problem } from '../problem.ts';
import type { NationalFolder } from '../schema.ts';
import { formIds, type FamilyQuestion, type SourceQuestion } from '../schema/words.ts';

/** What a step asks: by field, the ids of its answers and the questions inside it. */
export interface FieldShape {
  readonly kind?: string;
  readonly options?: readonly string[];
  readonly fields?: FieldShapes;
}
export type FieldShapes = { readonly [field: string]: FieldShape };

type Asked = SourceQuestion | FamilyQuestion;
type Place = { readonly file: string; readonly key: string };

const differences = (
  { file, key }: Place,
  what: string,
  wanted: readonly string[],
  given: readonly string[],
  complete: boolean,
): Problem[] => [
  ...wanted
    .filter((name) => complete && !given.includes(name))
    .map((name) => ({ file, key: `${key}.${name}`, expected: `the words of this ${what}`, found: 'nothing' })),
  ...given
    .filter((name) => !wanted.includes(name))
    .map((name) => ({
      file,
      key: `${key}.${name}`,
      expected: `no words for a ${what} that is not there`,
      found: shown(name),
    })),
];

const checkFields = (
  place: Place,
  shapes: FieldShapes,
  questions: Readonly<Record<string, Asked>>,
  complete: boolean,
): Problem[] => [
  ...differences(place, 'question', Object.keys(shapes), Object.keys(questions), complete),
  ...Object.entries(questions).flatMap(([name, question]) => {
    const shape = shapes[name];
    return shape ? checkQuestion({ ...place, key: `${place.key}.${name}` }, shape, question, complete) : [];
  }),
];

const checkQuestion = (place: Place, shape: FieldShape, question: Asked, complete: boolean): Problem[] => {
  const inside = (key: string) => ({ ...place, key: `${place.key}.${key}` });
  const given = Object.keys(question.options ?? {});
  return [
    ...differences(inside('options'), 'answer', shape.options ?? [], given, complete),
    ...checkFields(inside('fields'), shape.fields ?? {}, question.fields ?? {}, complete),
    ...('family' in question ? checkQuestion(inside('family'), shape, question.family, false) : []),
  ];
};

/** Every question and answer of the steps that has no words, and all words that belong to none. */
export const checkStepWords = (
  national: NationalFolder,
  fieldsOf: { readonly [Step in StepId]: FieldShapes },
): Problem[] =>
  steps.flatMap((step) => {
    const place = { file: `national/steps/${step}.yaml`, key: 'questions' };
    return checkFields(place, fieldsOf[step], national.steps[step].questions, true);
  });

/** The same for the forms that belong to no step. */
export const checkFormWords = (
  { forms }: NationalFolder,
  formFields: { readonly [Form in FormId]: FieldShapes },
): Problem[] =>
  formIds.flatMap((form) =>
    checkFields({ file: 'national/forms.yaml', key: form }, formFields[form], forms[form], true),
  );

/** Every problem that an answer can have and that has no sentence. The file may hold others, for the page itself. */
export const checkProblemWords = ({ problems }: NationalFolder, problemIds: readonly string[]): Problem[] =>
  problemIds
    .filter((key) => !Object.hasOwn(problems, key))
    .map((key) => ({ file: 'national/problems.yaml', key, expected: 'a sentence for this problem', found: 'nothing' }));

/** A `sameAs` has to lead to words, not to another `sameAs`. */
export const checkSameAs = (national: NationalFolder): Problem[] =>
  steps.flatMap((step) =>
    audiences.flatMap((audience) =>
      Object.entries(national.steps[step][audience]).flatMap(([key, value]) => {
        if (typeof value === 'string' || Array.isArray(value)) return [];
        const target = Object.entries(national.steps[step][value.sameAs]).find(([name]) => name === key)?.[1];
        return typeof target === 'string' || Array.isArray(target)
          ? []
          : [
              {
                file: `national/steps/${step}.yaml`,
                key: `${audience}.${key}.sameAs`,
                expected: 'an audience with words of its own',
                found: shown(value.sameAs),
              },
            ];
      }),
    ),
  );
