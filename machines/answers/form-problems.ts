// What is wrong with a form that belongs to no step: the shape of its answers, and the few that cannot be blank.
import type { IsoDate } from '../rules/dates.ts';
import type { ProblemId } from './field.ts';
import { type FormId, formFields, formSchemas } from './forms.ts';
import { type Problem, fieldProblems } from './problems.ts';
import type { Values } from './shown.ts';

/** The answers without which a form says nothing. */
const needed: { readonly [Form in FormId]: readonly (readonly [string, ProblemId])[] } = {
  entry: [['text', 'text-missing']],
  weighing: [],
  support: [],
  starter: [['text', 'text-missing']],
  setAside: [['why', 'why-missing']],
  evidence: [['what', 'text-missing']],
};

/** Everything that keeps a form from being used, in the order asked; empty when it can be. */
export function formProblems(form: FormId, answers: Values, asOf: IsoDate): Problem[] {
  const fields = formFields[form];
  const blank = needed[form].flatMap(([name, problem]): Problem[] => {
    const value = answers[name];
    return typeof value === 'string' && value.trim() !== '' ? [] : [{ path: [name], problem }];
  });
  const asked = Object.keys(fields);
  const placeOf = ({ path: [name = ''] }: Problem) => asked.indexOf(name);
  return [...blank, ...fieldProblems(fields, formSchemas[form], answers, asOf)].toSorted(
    (one, other) => placeOf(one) - placeOf(other),
  );
}
