// Checks what the files of an authority say about one another: every id that is named has to exist.
import { options } from '../../machines/vocabulary.ts';
import type { Known } from '../known.ts';
import { shown, type Problem } from '../problem.ts';
import type { ContentFolder } from '../schema.ts';
import type { AuthorityFolder } from '../schema/authority.ts';
import { repeated, unknown } from './names.ts';

const checkProvisions = (id: string, authority: AuthorityFolder): Problem[] => {
  const rows = Object.entries(authority.provisions).flatMap(([topic, list]) =>
    list.map((row) => ({ id: row.id, file: `authorities/${id}/provisions/${topic}.yaml` })),
  );
  const misnamed = rows.filter((row) => !row.id.startsWith(`${id}-`));
  return [
    ...repeated(rows, 'an id used once in this authority'),
    ...misnamed.map(({ file, id: found }) => ({
      file,
      key: `${found}.id`,
      expected: `an id that begins with ${shown(`${id}-`)}`,
      found: shown(found),
    })),
  ];
};

const checkDifferences = (id: string, authority: AuthorityFolder, known: Known): Problem[] => {
  const file = `authorities/${id}/differences.yaml`;
  return authority.differences.flatMap((row) => [
    ...unknown(file, `${row.provision}.provision`, [row.provision], known.provisions.get(id), `a statement of ${id}`),
    ...unknown(file, `${row.provision}.fact`, [row.fact], known.facts, 'the id of a national fact'),
  ]);
};

const checkRules = (id: string, authority: AuthorityFolder, known: Known): Problem[] => {
  const file = `authorities/${id}/rules.yaml`;
  const silent = ['not-said', 'borrowed'];
  return Object.entries(authority.rules).flatMap(([name, rule]) => [
    ...unknown(file, `${name}.provisions`, rule.provisions, known.provisions.get(id), `a statement of ${id}`),
    ...(rule.provisions.length === 0 && !silent.includes(rule.value)
      ? [{ file, key: `${name}.provisions`, expected: 'the statements that say so', found: 'an empty list' }]
      : []),
  ]);
};

const checkChecklist = (id: string, content: ContentFolder, authority: AuthorityFolder, known: Known): Problem[] => {
  const file = `authorities/${id}/checklist.yaml`;
  const { checklist, rules } = authority;
  const borrows = 'borrow' in checklist;
  const source = rules.checklistSource.value;
  const contradiction =
    borrows === (source === 'borrowed')
      ? []
      : [
          {
            file: `authorities/${id}/rules.yaml`,
            key: 'checklistSource.value',
            expected: borrows ? 'borrowed, as checklist.yaml borrows' : 'own columns, as checklist.yaml has them',
            found: shown(source),
          },
        ];
  if (!borrows) {
    return contradiction.concat(
      Object.entries(checklist).flatMap(([option, column]) =>
        unknown(file, `${option}.provisions`, column.provisions, known.provisions.get(id), `a statement of ${id}`),
      ),
    );
  }
  const lenders = Object.entries(content.authorities).filter(([, other]) => !('borrow' in other.checklist));
  const named = new Set(lenders.map(([lender]) => lender));
  return contradiction.concat(unknown(file, 'borrow', checklist.borrow, named, 'an authority with its own checklist'));
};

const checkStarters = (id: string, authority: AuthorityFolder, known: Known): Problem[] => {
  const file = `authorities/${id}/starters.yaml`;
  const { starters } = authority;
  const others = new Set([...known.provisions.keys()].filter((other) => other !== id));
  const allowed = new Set([id, ...starters.borrow].flatMap((lender) => [...(known.provisions.get(lender) ?? [])]));
  return [
    ...unknown(file, 'borrow', starters.borrow, others, 'another authority'),
    ...options.flatMap((option) => {
      const { for: speakFor, against } = starters[option];
      return [
        ...unknown(file, `${option}.for`, speakFor, allowed, `a statement of ${id} or of a lender`),
        ...unknown(file, `${option}.against`, against, allowed, `a statement of ${id} or of a lender`),
        ...speakFor
          .filter((provision) => against.includes(provision))
          .map((found) => ({ file, key: option, expected: 'a statement on one side only', found: shown(found) })),
      ];
    }),
  ];
};

const checkTimescales = (id: string, content: ContentFolder, authority: AuthorityFolder, known: Known): Problem[] => {
  const file = `authorities/${id}/timescales.yaml`;
  const rows = authority.timescales.map((row) => ({ ...row, file }));
  const misnamed = rows.filter((row) => !row.id.startsWith(`${id}-time-`));
  const sameFigure = rows.filter((row) =>
    content.national.timescales.some(
      (national) =>
        national.id === row.besides &&
        national.trigger === row.trigger &&
        national.amount === row.amount &&
        national.unit === row.unit,
    ),
  );
  return [
    ...repeated(rows, 'an id used once in this authority'),
    ...misnamed.map((row) => ({
      file,
      key: `${row.id}.id`,
      expected: `an id that begins with ${shown(`${id}-time-`)}`,
      found: shown(row.id),
    })),
    ...rows.flatMap((row) => [
      ...unknown(file, `${row.id}.provision`, [row.provision], known.provisions.get(id), `a statement of ${id}`),
      ...(row.besides === null
        ? []
        : unknown(file, `${row.id}.besides`, [row.besides], known.timescales, 'the id of a national time limit')),
    ]),
    ...sameFigure.map((row) => ({
      file,
      key: `${row.id}.amount`,
      expected: 'another figure or another trigger than the national time limit has',
      found: `${row.amount} ${row.unit} from ${row.trigger}`,
    })),
  ];
};

/** Everything that does not fit together in the folders of the authorities. */
export const checkAuthorities = (content: ContentFolder, known: Known): Problem[] =>
  Object.entries(content.authorities).flatMap(([id, authority]) => [
    ...checkProvisions(id, authority),
    ...checkDifferences(id, authority, known),
    ...checkRules(id, authority, known),
    ...checkChecklist(id, content, authority, known),
    ...checkStarters(id, authority, known),
    ...checkTimescales(id, content, authority, known),
  ]);
