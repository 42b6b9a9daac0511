// Runs inside the page that is measured: works out the balance sheet of a record that nobody has looked at yet.
import type { AuthorityPolicy, National } from '../../content/compiled.ts';
import { balanceSheet } from '../../machines/balance-sheet/balance-sheet.ts';
import { walkOf } from '../../machines/child-journey.ts';
import { restore } from '../../machines/restore.ts';

export interface Computed {
  readonly entries: number;
  /** Each round in milliseconds. The walk is remembered while the record stays the same, so a page rarely waits for it. */
  readonly walk: readonly number[];
  readonly sheet: readonly number[];
}

/** Every round begins with a record read anew, so that nothing remembered of the last one helps. */
export function computeSheets(record: string, policy: AuthorityPolicy, national: National, rounds: number): Computed {
  const walk: number[] = [];
  const sheet: number[] = [];
  let entries = 0;
  for (let round = 0; round < rounds; round += 1) {
    const read = restore(record);
    const child = read.ok ? read.caseFile.children.at(-1) : undefined;
    if (!read.ok || !child) throw new Error('The record to measure with cannot be read.');
    const surroundings = { local: policy.rules, asOf: '2026-11-21' } as const;
    const begun = performance.now();
    walkOf(child, surroundings);
    const walked = performance.now();
    const { cells } = balanceSheet(read.caseFile, child, surroundings, policy, national);
    sheet.push(performance.now() - walked);
    walk.push(walked - begun);
    entries = [...cells.values()].flat().length;
  }
  return { entries, walk, sheet };
}
