// Puts together the national position.
import type { Comparison, National, NationalFact } from '../compiled.ts';
import { factsOf, rowsByTopic } from '../known.ts';
import type { NationalFolder } from '../schema.ts';

const assembleFacts = (national: NationalFolder): NationalFact[] =>
  factsOf(national).map(({ id, topic, text, plain, pin, verified, figures, options, inForce, since, note, steps }) => ({
    ...{ id, topic, text, plain, pin, verified, figures, options, inForce, since, note, steps },
  }));

const assembleComparisons = (national: NationalFolder): Comparison[] =>
  rowsByTopic(national.comparisons).map(({ topic, question, says, conflict, text, steps }) => ({
    ...{ topic, question, says, conflict, text, steps },
  }));

/** The national position as the browser gets it. */
export const assembleNational = (national: NationalFolder): National => ({
  checkedOn: national.about.checkedOn,
  note: national.about.note,
  facts: assembleFacts(national),
  applicants: national.applicants,
  timescales: national.timescales,
  bankHolidays: national['bank-holidays'],
  comparisons: assembleComparisons(national),
  glossary: national.glossary,
  optionFacts: national['option-facts'],
  wordings: national.wordings,
});
