// What the tests of the content share: the real folder, copies of it that may be broken, and their problems.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile, type CompiledContent, type CompileSettings } from '../../content/compile.ts';
import { sentence } from '../../content/problem.ts';

export const contentRoot = fileURLToPath(new URL('../../content', import.meta.url));

/** A copy of the YAML files, to be broken or added to. */
export const copyOfContent = (): string => {
  const copy = mkdtempSync(join(tmpdir(), 'content-'));
  for (const folder of ['authorities', 'national']) {
    cpSync(join(contentRoot, folder), join(copy, folder), { recursive: true });
  }
  return copy;
};

/** Replaces a text in one file of a copy; the text has to be there. */
export const replaceIn = (
  root: string,
  file: string,
  before: string | RegExp,
  after: string | ((found: string) => string),
): void => {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const changed = typeof after === 'string' ? text.replace(before, after) : text.replace(before, after);
  if (changed === text) throw new Error(`${file} has no ${String(before)}`);
  writeFileSync(path, changed);
};

/** The compiled content of a folder that is expected to have no problems. */
export const compiledFrom = (root: string, settings?: CompileSettings): CompiledContent => {
  const result = compile(root, settings);
  if (!result.ok) throw new Error(result.problems.map(sentence).join('\n'));
  return result.content;
};

/** The problems of a folder, as sentences. */
export const problemsIn = (root: string, settings?: CompileSettings): string[] => {
  const result = compile(root, settings);
  return result.ok ? [] : result.problems.map(sentence);
};
