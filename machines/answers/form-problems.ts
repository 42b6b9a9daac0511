// What is wrong with a form that belongs to no step: the shape of its answers, and the few that cannot be blank.
import { type IsoDate, isoDate } from '../rules/dates.ts';
import type { ProblemId, ShownWhen } from './field.ts';
import { type FormId, formFields, formSchemas } from './forms.ts';
import { type Problem, fieldProblems } from './problems.ts';
import type { Values } from './shown.ts';

/** An answer that cannot be blank: always, or only while another question has one of these answers. */
type Needed = readonly [name: string, problem: ProblemId, when?: ShownWhen];

/** The answers without which a form says nothing. */
const needed: { readonly [Form in FormId]: readonly Needed[] } = {
  entry: [['text', 'text-missing']],
  weighing: [],
  support: [],
  starter: [['text', 'text-missing']],
  setAside: [['why', 'why-missing']],
  evidence: [['what', 'text-missing']],
  sibling: [['label', 'text-missing']],
  observation: [['what', 'text-missing']],
  account: [],
  pairHistory: [],
  touch: [],
  pairLater: [],
  ownHistory: [],
  siblingHistory: [],
  promptLook: [],
  concern: [['what', 'text-missing']],
  safetyConcern: [['what', 'text-missing']],
  adoptedSibling: [],
  laterBorn: [],
  arrangement: [],
  effect: [],
  limit: [['note', 'why-missing', { field: 'happened', is: ['late', 'not-done', 'does-not-apply'] }]],
};

/** Everything that keeps a form from being used, in the order asked; empty when it can be. */
export function formProblems(form: FormId, answers: Values, asOf: IsoDate): Problem[] {
  const fields = formFields[form];
  const isBlank = (value: unknown) => typeof value !== 'string' || value.trim() === '';
  const isNeeded = (when: ShownWhen | undefined) => !when || when.is.some((answer) => answer === answers[when.field]);
  const blank = needed[form].flatMap(([name, problem, when]): Problem[] =>
    isNeeded(when) && isBlank(answers[name]) ? [{ path: [name], problem }] : [],
  );
  const asked = Object.keys(fields);
  const placeOf = ({ path: [name = ''] }: Problem) => asked.indexOf(name);
  return [...blank, ...fieldProblems(fields, formSchemas[form], answers, asOf)].toSorted(
    (one, other) => placeOf(one) - placeOf(other),
  );
}

/** Whether the day on which something was done fits what is said of it: in time is not after the limit, and late is. */
export function limitProblems(answers: Values, due: IsoDate | undefined, asOf: IsoDate): Problem[] {
  const found = formProblems('limit', answers, asOf);
  const said = formSchemas.limit.safeParse(answers).data;
  const on = isoDate(said?.on);
  if (found.length > 0 || !said || on === undefined || due === undefined) return found;
  if (said.happened === 'in-time' && on > due) return [{ path: ['on'], problem: 'after-the-limit' }];
  if (said.happened === 'late' && on <= due) return [{ path: ['on'], problem: 'before-the-limit' }];
  return [];
}
