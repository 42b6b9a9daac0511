// The path of an answer with the ids of its rows: a row keeps its path when another comes or goes above it.
import { type Values, isValues } from '../../machines/answers/shown.ts';

export function rowPath(answers: Values, path: string): string {
  let inside: unknown = answers;
  return path
    .split('.')
    .map((name) => {
      const isRow = Array.isArray(inside);
      inside = isRow || isValues(inside) ? Object.entries(inside ?? {}).find(([key]) => key === name)?.[1] : undefined;
      return isRow && isValues(inside) && typeof inside['id'] === 'string' ? inside['id'] : name;
    })
    .join('.');
}
