// What a child's sheet and plan still lack, worked out from the record and stored nowhere.
import type { Child } from '../../machines/case-file.ts';
import type { Gap } from '../../machines/gaps/gap.ts';
import { standingOf } from '../../machines/gaps/standing.ts';
import { useCase, useCaseNow } from '../case-file/case-context.tsx';
import { useGuidance } from './guidance-context.tsx';

export function useGaps(): (child: Child) => readonly Gap[] {
  const { surroundings, policy, national } = useGuidance();
  const caseNow = useCaseNow();
  useCase(({ siblings }) => siblings); // gaps are looked for anew when the group is told of
  return (child) => standingOf(caseNow(), child, surroundings, policy, national).gaps;
}
