// Reads the content folder into one tree, a key for each folder and file; the only place that touches the disk.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

type Tree = { [name: string]: unknown };

/** The folder as read, the files it was read from (without their ending), and those that are no YAML. */
export interface ContentTree {
  readonly tree: Tree;
  readonly files: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Reads every YAML file below `root`. Code that lies beside the content is passed over. */
export const readContent = (root: string): ContentTree => {
  const files = new Set<string>();
  const problems: Problem[] = [];

  const readFile = (name: string): unknown => {
    const file = `${name}.yaml`;
    files.add(name);
    const document = parseDocument(readFileSync(join(root, file), 'utf8'));
    const [error] = document.errors;
    if (!error) return document.toJS();
    const [start] = error.linePos ?? [];
    const found = (error.message.split('\n')[0] ?? '').replace(/ at line.*$/, '');
    problems.push({ file, key: start ? `line ${start.line}` : '', expected: 'correct YAML', found });
    return null;
  };

  const readFolder = (folder: string): Tree => {
    const tree: Tree = {};
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) tree[entry.name] = readFolder(path);
      else if (entry.name.endsWith('.yaml')) tree[entry.name.slice(0, -5)] = readFile(path.slice(0, -5));
      else problems.push({ file: path, key: '', expected: 'a file whose name ends in .yaml', found: entry.name });
    }
    return tree;
  };

  return { tree: { authorities: readFolder('authorities'), national: readFolder('national') }, files, problems };
};
