// A child's time limits, worked out from the dates of the record and stored nowhere.
import type { Child } from '../../machines/case-file.ts';
import { type Limit, timescalesOf } from '../../machines/rules/timescales.ts';
import { useCaseNow } from '../case-file/case-context.tsx';
import { useGuidance } from './guidance-context.tsx';

export function useTimescales(): (child: Child) => readonly Limit[] {
  const { surroundings, policy, national } = useGuidance();
  const caseNow = useCaseNow();
  return (child) => timescalesOf(caseNow(), child, surroundings, policy, national);
}
