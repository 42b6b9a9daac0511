// Names arrangements as they stand on one child's papers: who would live with that child, and nothing of the others.
import { nameOf } from '../../machines/balance-sheet/arrangements.ts';
import type { ArrangementForChild } from '../../machines/siblings/of-child.ts';
import { arrangementInWords } from './arrangement-in-words.ts';
import { useGuidance } from './guidance-context.tsx';
import { useNames } from './use-names.ts';

/** `inFull` tells who would live with whom also where the arrangement has a name. */
export function useArrangementForChild(): (one: ArrangementForChild, inFull: boolean) => string {
  const { kinds } = useGuidance().words.siblings;
  const { person } = useNames();
  return (one, inFull) => arrangementInWords(nameOf(one, inFull), kinds, person);
}
