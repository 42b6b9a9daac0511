// Which lines of which child's sheet rest on each entry of the register.
import type { Entry } from '../../machines/balance-sheet/sheet.ts';
import type { Child, Evidence } from '../../machines/case-file.ts';
import { useCase } from '../case-file/case-context.tsx';
import { useSheet } from '../words/use-sheet.ts';

/** A line that names an entry of the register as what it rests on. */
export interface Claim {
  readonly child: Child;
  readonly entry: Entry;
}

/** By the id of the entry; the lines of each child in the order of the sheet, those set aside last. */
export function useClaims(): ReadonlyMap<Evidence['id'], readonly Claim[]> {
  const children = useCase((caseFile) => caseFile.children);
  const register = useCase(({ evidence }) => evidence);
  const sheetOf = useSheet();
  const lines = children.flatMap((child): Claim[] => {
    const { cells, setAside } = sheetOf(child);
    return [...[...cells.values()].flat(), ...setAside].map((entry) => ({ child, entry }));
  });
  return new Map(
    register.map(({ id }) => [id, lines.filter(({ entry }) => entry.note?.evidence.includes(id) ?? false)]),
  );
}
