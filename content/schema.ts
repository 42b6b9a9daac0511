// The whole content folder as one schema: folders and files are keys, so a missing or surplus file is an error too.
import { z } from 'zod';
import { authorityFolder } from './schema/authority.ts';
import { id, topic } from './schema/common.ts';
import { gapFile } from './schema/gaps.ts';
import {
  about,
  applicantRoute,
  bankHolidays,
  comparison,
  fact,
  glossaryTerm,
  optionFactRow,
  timescale,
} from './schema/national.ts';
import { siblingFile } from './schema/siblings.ts';
import { formFile, optionFile, problemFile, reasonFile, stageFile, stepFolder } from './schema/words.ts';
import { wordingFile } from './schema/wordings.ts';

/** `national/`: the law, and the words that every authority shares. */
export const nationalFolder = z.strictObject({
  about,
  facts: z.partialRecord(topic, z.array(fact).min(1)),
  applicants: z.strictObject({ sgo: z.array(applicantRoute).min(1), cao: z.array(applicantRoute).min(1) }),
  timescales: z.array(timescale).min(1),
  'bank-holidays': bankHolidays,
  comparisons: z.partialRecord(topic, z.array(comparison).min(1)),
  glossary: z.array(glossaryTerm).min(1),
  'option-facts': z.array(optionFactRow).min(1),
  steps: stepFolder,
  forms: formFile,
  stages: stageFile,
  options: optionFile,
  reasons: reasonFile,
  problems: problemFile,
  gaps: gapFile,
  siblings: siblingFile,
  wordings: wordingFile,
});
export type NationalFolder = z.output<typeof nationalFolder>;

/** `content/`. */
export const contentFolder = z.strictObject({
  authorities: z.record(id, authorityFolder),
  national: nationalFolder,
});
export type ContentFolder = z.output<typeof contentFolder>;
