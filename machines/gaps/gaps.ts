// What a child's sheet and plan still lack, found by rule. Nothing here is a score, and no option is better for having fewer.
import { gapIds } from '../vocabulary.ts';
import { childGaps } from './child.ts';
import type { Gap, Looked } from './gap.ts';
import { lineGaps } from './lines.ts';
import { optionGaps } from './options.ts';
import { planGaps } from './plan.ts';
import { draftGaps } from './drafts.ts';
import { siblingGaps } from './siblings.ts';

/** The gaps there are, in the one fixed order of their ids. */
export function gapsOf(looked: Looked): Gap[] {
  const found = [
    ...draftGaps(looked),
    ...childGaps(looked),
    ...optionGaps(looked),
    ...lineGaps(looked),
    ...planGaps(looked),
    ...siblingGaps(looked),
  ];
  return gapIds.flatMap((id) => found.filter((gap) => gap.id === id && gap.places.length > 0));
}
