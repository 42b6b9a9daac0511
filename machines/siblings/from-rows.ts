// Brings a record of before format 3 up to date: brothers and sisters named in each child's rows become one group.
import { siblingHomes } from '../answers/sibling-forms.ts';
import { type Values, isValues } from '../answers/shown.ts';
import { nextId } from '../case-edits.ts';

interface Named {
  readonly id: string;
  readonly label: string;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const called = (label: string): string => label.trim().toLowerCase();
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const namedIn = (value: unknown): Named[] =>
  listOf(value)
    .filter(isValues)
    .map(({ id, label }) => ({ id: textOf(id), label: textOf(label) }));

/** Whether anything was said in a row. One that was only begun names nobody. */
const saysSomething = ({ label, tie, lives, childSays }: Values): boolean =>
  [label, tie, lives, childSays].some((one) => textOf(one).trim() !== '');

/** Changes what stands under a name. What is not there, or is not of the shape that is expected, stays as it was found. */
const within = (values: Values, name: string, change: (inner: Values) => Values): Values => {
  const inner = values[name];
  return isValues(inner) ? { ...values, [name]: change(inner) } : values;
};

/**
 * The same record with everybody named in rows as a member of the group. What each row says goes on under the id of
 * whom it names; the rows themselves are kept as they were found, for what has no place in the group.
 */
export function groupFromRows(stored: Values): Values {
  const children = namedIn(stored['children']);
  const people = namedIn(stored['people']);
  const others = new Map<string, { id: string; lives: string }>();
  const added: Values[] = [];
  const retired: Record<string, unknown> = isValues(stored['retired']) ? { ...stored['retired'] } : {};

  /** The id of somebody in a row: a child of the case, somebody among the people, or somebody new. */
  const idOf = (child: string, row: Values): string => {
    const label = textOf(row['label']);
    const same = (one: Named) => called(one.label) === called(label) && called(label) !== '';
    const known = children.find((one) => same(one) && one.id !== child);
    if (known) return known.id;
    const person = people.find(same) ?? { id: nextId('p', people), label };
    if (!people.includes(person)) {
      people.push(person);
      added.push({ ...person, kind: 'child' });
    }
    const lives = siblingHomes.find((home) => home === row['lives']) ?? '';
    others.set(person.id, { id: person.id, lives: others.get(person.id)?.lives || lives });
    return person.id;
  };

  /** The answers of the step by member. What two rows say of one and the same stands one below the other. */
  const byMember = (child: string, answers: Values): Values => {
    const rows = answers['whoCounts'];
    if (!Array.isArray(rows)) return answers;
    const key = `${child}/siblings/whoCounts`;
    if (rows.length > 0) retired[key] = [retired[key] ?? [], rows].flat();
    const found: Record<string, Values> = {};
    for (const row of rows.filter(isValues).filter(saysSomething)) {
      const id = idOf(child, row);
      const earlier = found[id];
      const says = [earlier?.['childSays'], row['childSays']].map(textOf).filter((text) => text !== '');
      found[id] = {
        counts: answers['any'] === 'yes' ? 'yes' : '',
        tie: textOf(earlier?.['tie']) || textOf(row['tie']),
        childSays: says.join('\n'),
      };
    }
    return { ...answers, whoCounts: found };
  };

  const migrated = listOf(stored['children']).map((child) =>
    isValues(child)
      ? within(child, 'steps', (steps) =>
          within(steps, 'siblings', (step) =>
            within(step, 'answers', (answers) => byMember(textOf(child['id']), answers)),
          ),
        )
      : child,
  );
  const drafted = within(stored, 'drafts', (drafts) =>
    children.reduce((now, { id }) => within(now, `${id}/siblings`, (draft) => byMember(id, draft)), drafts),
  );
  return {
    ...drafted,
    ...(Array.isArray(stored['children']) && { children: migrated }),
    ...(Array.isArray(stored['people']) && { people: [...listOf(stored['people']), ...added] }),
    ...(isValues(stored['retired'] ?? {}) && { retired }),
    siblings: { others: [...others.values()] },
  };
}
