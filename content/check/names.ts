// The two checks on names that every file needs: nothing is named twice, and nothing is named that does not exist.
import { shown, type Problem } from '../problem.ts';

/** A problem for every id that was used before. */
export const repeated = (
  rows: readonly { readonly id: string; readonly file: string }[],
  expected: string,
): Problem[] => {
  const first = new Map<string, string>();
  return rows.flatMap(({ id, file }) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, file);
      return [];
    }
    return [{ file, key: `${id}.id`, expected, found: `${shown(id)} in ${before} as well` }];
  });
};

/** A problem for every name that is not among the known ones. */
export const unknown = (
  file: string,
  key: string,
  names: readonly string[],
  known: ReadonlySet<string> | undefined,
  expected: string,
): Problem[] =>
  names.filter((name) => known?.has(name) !== true).map((name) => ({ file, key, expected, found: shown(name) }));
