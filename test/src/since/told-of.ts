// What two copies would be compared by, told of one child of a case in the real words of the guidance.
import type { CaseFile } from '../../../machines/case-file.ts';
import { siblingsOfChild } from '../../../machines/siblings/of-child.ts';
import { type GroupTold, groupTold } from '../../../src/since/group-told.ts';
import { compiledFrom, contentRoot } from '../../content/support.ts';

export const words = compiledFrom(contentRoot).words['social-worker'];

export function toldOf(caseFile: CaseFile, child: string): GroupTold[] {
  const labelOf = (id: string) =>
    [...caseFile.children, ...caseFile.people].find((one) => one.id === id)?.label ?? `nobody called ${id}`;
  const names = { person: labelOf, arrangement: (id: string) => id, key: (_of: string, id: string) => id };
  return groupTold(siblingsOfChild(caseFile, child), { words, names, child: labelOf(child) });
}

export const pathsOf = (told: readonly GroupTold[]): string[] => told.map(({ path }) => path);
