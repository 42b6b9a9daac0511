// What is wrong with a content file, in one plain sentence: which file, which key, what was expected, what was found.
import type { z } from 'zod';

/** One mistake in the content. */
export interface Problem {
  /** The file, from the content folder: `authorities/bolton/rules.yaml`. */
  readonly file: string;
  /** The way to the key inside it, list entries by their own id: `bolton-094.force`. Empty: the whole file. */
  readonly key: string;
  readonly expected: string;
  readonly found: string;
}

/** The problem as a sentence for whoever edits the file. */
export const sentence = ({ file, key, expected, found }: Problem): string =>
  `${file}${key === '' ? '' : `, ${key}`}: expected ${expected}, found ${found}.`;

type Key = PropertyKey;
type Issue = z.core.$ZodIssue;

const names: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  boolean: 'true or false',
  number: 'a whole number',
};

/** A value as a person would recognise it in the file. */
export const shown = (value: unknown): string => {
  if (value === undefined || value === null) return 'nothing';
  const json = JSON.stringify(value);
  return json.length > 80 ? `${json.slice(0, 77)}...` : json;
};

const child = (value: unknown, key: Key): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

const at = (value: unknown, path: readonly Key[]): unknown => path.reduce(child, value);

/** How an editor finds an entry of a list: by its id, and only failing that by its place. */
const label = (list: unknown, key: Key): string => {
  const entry = child(list, key);
  const own = ['id', 'provision', 'term', 'question'].map((name) => child(entry, name));
  const name = own.find((value) => typeof value === 'string');
  return Array.isArray(list) ? (name ?? `entry ${Number(key) + 1}`) : String(key);
};

const expectation = (issue: Issue): string => {
  if (issue.code === 'invalid_type') return names[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small') return 'at least one entry';
  return issue.message;
};

/** Splits the path of an issue into the file it lies in and the keys inside that file. */
const place = (path: readonly Key[], content: unknown, files: ReadonlySet<string>) => {
  for (let length = path.length; length > 0; length -= 1) {
    const file = path.slice(0, length).map(String).join('/');
    if (!files.has(file)) continue;
    const inside = path.slice(length);
    const key = inside.map((part, index) => label(at(content, path.slice(0, length + index)), part)).join('.');
    return { file: `${file}.yaml`, key };
  }
  return undefined;
};

/** The issues of the schema as problems. `files` are the files that were read, without their ending. */
export const problemsOf = (issues: readonly Issue[], content: unknown, files: ReadonlySet<string>): Problem[] =>
  issues.flatMap((issue): Problem[] => {
    const surplus = issue.code === 'unrecognized_keys' ? issue.keys : issue.code === 'invalid_key' ? [] : undefined;
    const paths = surplus && surplus.length > 0 ? surplus.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path) => {
      const whole = path.map(String).join('/');
      const inFile = place(issue.path, content, files);
      if (surplus && inFile) {
        const { file, key } = place(path, content, files) ?? inFile;
        return {
          file,
          key,
          expected: 'only keys that content/schema describes',
          found: `the key ${shown(path.at(-1))}`,
        };
      }
      if (surplus) {
        const file = files.has(whole) ? `${whole}.yaml` : whole;
        return { file, key: '', expected: 'only files that content/schema has a place for', found: 'this one' };
      }
      if (!inFile) {
        return { file: `${whole}.yaml`, key: '', expected: 'a file or folder of this name', found: 'nothing' };
      }
      return { ...inFile, expected: expectation(issue), found: shown(at(content, path)) };
    });
  });
