// Turns the content folder into what the browser gets, or into a list of everything that is wrong with it.
import { createHash } from 'node:crypto';
import type { FormId } from '../machines/answers/forms.ts';
import { audiences, type Audience, type StepId } from '../machines/vocabulary.ts';
import { assembleNational } from './assemble/national.ts';
import { assemblePolicy } from './assemble/policy.ts';
import { shelvesOf } from './assemble/provisions.ts';
import { forEach } from './assemble/records.ts';
import { assembleWords } from './assemble/words.ts';
import { checkAuthorities } from './check/authorities.ts';
import { checkNational } from './check/national.ts';
import { checkFormWords, checkProblemWords, checkSameAs, checkStepWords, type FieldShapes } from './check/words.ts';
import { checkWordings } from './check/wordings.ts';
import type { JourneyWords } from './compiled-words.ts';
import type { AuthorityPolicy, National } from './compiled.ts';
import { knownIn } from './known.ts';
import { problemsOf, type Problem } from './problem.ts';
import { readContent } from './read.ts';
import { contentFolder } from './schema.ts';

/** All content, ready for the browser. */
export interface CompiledContent {
  /** A short digest of everything below: it changes when any word does. */
  readonly version: string;
  /** By name of the authority. */
  readonly policies: readonly AuthorityPolicy[];
  readonly national: National;
  readonly words: { readonly [Reader in Audience]: JourneyWords };
}

export type Compiled =
  | { readonly ok: true; readonly content: CompiledContent }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface CompileSettings {
  /** What every step asks; with it, each question and answer has to have words and no words may be left over. */
  readonly fieldsOf?: { readonly [Step in StepId]: FieldShapes };
  /** The same for the forms that belong to no step. */
  readonly formFields?: { readonly [Form in FormId]: FieldShapes };
  /** Every problem the checks on answers can report; with it, each has to have a sentence. */
  readonly problemIds?: readonly string[];
}

/** Compiles the content folder at `root`. It reads files and does nothing else. */
export const compile = (root: string, { fieldsOf, formFields, problemIds }: CompileSettings = {}): Compiled => {
  const read = readContent(root);
  if (read.problems.length > 0) return { ok: false, problems: read.problems };

  const parsed = contentFolder.safeParse(read.tree);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues, read.tree, read.files) };

  const source = parsed.data;
  const known = knownIn(source);
  const problems = [
    ...checkAuthorities(source, known),
    ...checkNational(source, known),
    ...checkSameAs(source.national),
    ...checkWordings(source.national),
    ...(fieldsOf ? checkStepWords(source.national, fieldsOf) : []),
    ...(formFields ? checkFormWords(source.national, formFields) : []),
    ...(problemIds ? checkProblemWords(source.national, problemIds) : []),
  ];
  if (problems.length > 0) return { ok: false, problems };

  const shelves = shelvesOf(source);
  const content = {
    policies: shelves.map((shelf) => assemblePolicy(shelf, shelves)),
    national: assembleNational(source.national),
    words: forEach(audiences, (audience) => assembleWords(audience, source.national)),
  };
  const version = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 10);
  return { ok: true, content: { version, ...content } };
};
