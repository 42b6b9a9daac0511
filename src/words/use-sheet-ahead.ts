// Works out a child's balance sheet while the person reads another page, so that turning to it does not wait.
import { useEffect } from 'react';
import type { Child } from '../../machines/case-file.ts';
import { useCase, useCaseNow } from '../case-file/case-context.tsx';
import { useGuidance } from './guidance-context.tsx';

/** Milliseconds after the page has come or the record has changed: the page itself comes first. */
const pause = 500;

/** The sheet is remembered with the child's record, and made again whenever that or the group changes. */
export function useSheetAhead(child: Child | undefined): void {
  const { surroundings, policy, national } = useGuidance();
  const caseNow = useCaseNow();
  const siblings = useCase((caseFile) => caseFile.siblings);
  useEffect(() => {
    if (!child) return undefined;
    const workOut = async () => {
      const { sheetOf } = await import('../../machines/balance-sheet/remembered.ts');
      sheetOf(caseNow(), child, surroundings, policy, national);
    };
    // A file that does not come is asked for again by the page that needs it.
    const soon = setTimeout(() => void workOut().catch(() => undefined), pause);
    return () => clearTimeout(soon);
    // `caseNow` is made anew with every drawing and always asks the same case.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [child, siblings, surroundings, policy, national]);
}
