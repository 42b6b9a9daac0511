// What rests on each entry of the register: lines of a child's sheet, what was seen of a pair, and worries.
import type { Entry } from '../../machines/balance-sheet/sheet.ts';
import type { Child, Evidence } from '../../machines/case-file.ts';
import { membersOf } from '../../machines/siblings/members.ts';
import { type Two, directionsOf } from '../../machines/siblings/pairs.ts';
import { type Concern, type Observation, directionIn, standing } from '../../machines/siblings/record.ts';
import { useCase } from '../case-file/case-context.tsx';
import { useGroup } from '../words/use-group.ts';
import { useSheet } from '../words/use-sheet.ts';

/** A line that names an entry of the register as what it rests on. */
export interface Claim {
  readonly child: Child;
  readonly entry: Entry;
}

/** All that rests on one entry: the lines of each child in the order of the sheet, those set aside last; then the group. */
export interface Claims {
  readonly lines: readonly Claim[];
  readonly seen: readonly { readonly way: Two; readonly observation: Observation }[];
  readonly worries: readonly Concern[];
}

/** By the id of the entry. */
export function useClaims(): ReadonlyMap<Evidence['id'], Claims> {
  const group = useGroup();
  const register = useCase(({ evidence }) => evidence);
  const sheetOf = useSheet();
  const lines = group.children.flatMap((child): Claim[] => {
    const { cells, setAside } = sheetOf(child);
    return [...[...cells.values()].flat(), ...setAside].map((entry) => ({ child, entry }));
  });
  const members = membersOf(group);
  const seen = directionsOf(members).flatMap((way) => {
    const [from, to] = way;
    return standing(directionIn(group.siblings, from.id, to.id).seen).map((observation) => ({ way, observation }));
  });
  const isLookedAt = (one: string) => members.some(({ id }) => id === one);
  const worries = standing(group.siblings.concerns).filter(({ between }) => between.some(isLookedAt));
  return new Map(
    register.map(({ id }) => [
      id,
      {
        lines: lines.filter(({ entry }) => entry.note?.evidence.includes(id) ?? false),
        seen: seen.filter(({ observation }) => observation.evidence.includes(id)),
        worries: worries.filter(({ evidence }) => evidence.includes(id)),
      },
    ]),
  );
}
