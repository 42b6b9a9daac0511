// Why nothing more is asked of a child about brothers and sisters while others are in the list; undefined where it is.
import { useCallback } from 'react';
import type { Child } from '../../machines/case-file.ts';
import { walkOf } from '../../machines/child-journey.ts';
import { useGuidance } from '../words/guidance-context.tsx';

export function useNobodySaid(): (child: Child) => string | undefined {
  const { surroundings } = useGuidance();
  return useCallback(
    (child) => {
      if (!walkOf(child, surroundings).notAsked.has('sibling-needs')) return undefined;
      return child.steps.siblings?.answers?.any === 'no'
        ? `The answer for ${child.label} is that there are no brothers or sisters.`
        : `The answer for ${child.label} is that it is not known yet whether there is a brother or sister.`;
    },
    [surroundings],
  );
}
