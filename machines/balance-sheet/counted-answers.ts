// The answers the sheet may use: of steps on the path, to questions that are shown, about people and items still there.
import type { AuthorityPolicy } from '../../content/compiled.ts';
import type { Field, Fields, KeyedBy } from '../answers/field.ts';
import { type Values, groupsIn, isShown, isValues } from '../answers/shown.ts';
import { type Answers, stepFields, stepSchemas } from '../answers/steps.ts';
import { keysFor } from '../keys.ts';
import type { Situation } from '../rules/situation.ts';
import { type StepId, steps } from '../vocabulary.ts';

/** The keys that a keyed question has today, in the order in which it is asked. */
type KeysOf = (of: KeyedBy) => readonly string[];

/** The same answers without those of questions that are not shown. */
function shownOnly(fields: Fields, group: Values, keysOf: KeysOf): Values {
  // A plain loop: it runs for every row of every answer, several times as fast as building and joining lists.
  const shown: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (name in group && isShown(field, group)) shown[name] = shownAnswer(field, group[name], keysOf);
  }
  return shown;
}

function shownAnswer(field: Field, value: unknown, keysOf: KeysOf): unknown {
  if (!('fields' in field)) return value;
  if (field.kind === 'rows') {
    return groupsIn(value).map(([, group]) => ({ ...shownOnly(field.fields, group, keysOf), id: group['id'] }));
  }
  const keys = field.kind === 'keyed' ? keysOf(field.of) : field.options;
  const groups = isValues(value) ? value : {};
  return Object.fromEntries(
    keys.flatMap((key) => {
      const group = groups[key];
      return isValues(group) ? [[key, shownOnly(field.fields, group, keysOf)]] : [];
    }),
  );
}

/** A child's answers as they count for the sheet. What does not count is kept in the record and left out here. */
export function countedAnswers(situation: Situation, policy: AuthorityPolicy | undefined): Readonly<Partial<Answers>> {
  const counted: Partial<Answers> = {};
  const count = <Step extends StepId>(step: Step, into: Partial<Pick<Answers, Step>>): void => {
    const answers: unknown = situation.answers[step];
    if (!isValues(answers)) return;
    const parsed = stepSchemas[step].safeParse(
      shownOnly(stepFields[step], answers, (of) => keysFor(of, step, situation, policy)),
    );
    if (parsed.success) into[step] = parsed.data;
  };
  for (const step of steps) count(step, counted);
  return counted;
}
