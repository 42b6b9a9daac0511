// Checks what the files of the national position say about one another and about the authorities.
import { separationPrompts } from '../../machines/sibling-vocabulary.ts';
import { gapIds } from '../../machines/vocabulary.ts';
import { factsOf, rowsByTopic, type Known } from '../known.ts';
import { shown, type Problem } from '../problem.ts';
import type { ContentFolder, NationalFolder } from '../schema.ts';
import { repeated, unknown } from './names.ts';

const checkIds = (national: NationalFolder): Problem[] => {
  const inFile = (file: string, rows: readonly { readonly id: string }[]) => rows.map(({ id }) => ({ id, file }));
  const facts = factsOf(national).map(({ id, topic }) => ({ id, file: `national/facts/${topic}.yaml` }));
  const rows = [
    ...facts,
    ...inFile('national/applicants/sgo.yaml', national.applicants.sgo),
    ...inFile('national/applicants/cao.yaml', national.applicants.cao),
    ...inFile('national/timescales.yaml', national.timescales),
    ...inFile('national/option-facts.yaml', national['option-facts']),
  ];
  const terms = national.glossary.flatMap(({ term, also }) => [term, ...also].map((id) => ({ id: id.toLowerCase() })));
  return [
    ...repeated(rows, 'an id used once'),
    ...repeated(inFile('national/glossary.yaml', terms), 'a word explained once'),
    ...facts
      .filter(({ id }) => !id.startsWith('national-'))
      .map(({ id, file }) => ({
        file,
        key: `${id}.id`,
        expected: 'an id that begins with "national-"',
        found: shown(id),
      })),
  ];
};

const checkComparisons = (national: NationalFolder, known: Known): Problem[] => {
  const rows = rowsByTopic(national.comparisons);
  const fileOf = (topic: string) => `national/comparisons/${topic}.yaml`;
  const authorities = new Set(known.provisions.keys());
  return [
    ...repeated(
      rows.map(({ question, topic }) => ({ id: question, file: fileOf(topic) })),
      'a question asked once',
    ),
    ...rows.flatMap(({ question, topic, says }) =>
      Object.entries(says).flatMap(([authority, provisions]) => {
        const key = `${question}.says.${authority}`;
        return authorities.has(authority)
          ? unknown(fileOf(topic), key, provisions, known.provisions.get(authority), `a statement of ${authority}`)
          : unknown(fileOf(topic), key, [authority], authorities, 'the id of an authority');
      }),
    ),
  ];
};

const checkOptionFacts = (national: NationalFolder, known: Known): Problem[] =>
  national['option-facts'].flatMap(({ id, cells }) =>
    Object.entries(cells).flatMap(([option, cell]) =>
      unknown(
        'national/option-facts.yaml',
        `${id}.cells.${option}.facts`,
        cell.facts,
        known.facts,
        'the id of a national fact',
      ),
    ),
  );

const checkGaps = (national: NationalFolder, known: Known): Problem[] =>
  gapIds.flatMap((gap) =>
    unknown('national/gaps.yaml', `${gap}.facts`, national.gaps[gap].facts, known.facts, 'the id of a national fact'),
  );

const checkPrompts = ({ siblings }: NationalFolder, known: Known): Problem[] =>
  separationPrompts.flatMap((prompt) =>
    siblings.prompts[prompt].warnings.flatMap(({ facts }) =>
      unknown(
        'national/siblings.yaml',
        `prompts.${prompt}.warnings.facts`,
        facts,
        known.facts,
        'the id of a national fact',
      ),
    ),
  );

const checkHolidays = ({ 'bank-holidays': { dates, knownTo } }: NationalFolder): Problem[] => {
  const file = 'national/bank-holidays.yaml';
  return dates.flatMap((date, index) => {
    const before = dates[index - 1];
    if (before !== undefined && before >= date) {
      return [{ file, key: 'dates', expected: `a day after ${before}`, found: date }];
    }
    return date > knownTo ? [{ file, key: 'dates', expected: `no day after ${knownTo}`, found: date }] : [];
  });
};

/** Everything that does not fit together in the national folder. */
export const checkNational = ({ national }: ContentFolder, known: Known): Problem[] => [
  ...checkIds(national),
  ...checkComparisons(national, known),
  ...checkOptionFacts(national, known),
  ...checkGaps(national, known),
  ...checkPrompts(national, known),
  ...checkHolidays(national),
];
