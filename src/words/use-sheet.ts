// A child's balance sheet, worked out from the record when it is drawn and stored nowhere.
import { balanceSheet } from '../../machines/balance-sheet/balance-sheet.ts';
import type { BalanceSheet } from '../../machines/balance-sheet/sheet.ts';
import type { Child } from '../../machines/case-file.ts';
import { useCaseNow } from '../case-file/case-context.tsx';
import { useGuidance } from './guidance-context.tsx';

/** Works out the sheet of a child as recorded, or as it would be. */
export function useSheet(): (child: Child) => BalanceSheet {
  const { surroundings, policy, national } = useGuidance();
  const caseNow = useCaseNow();
  return (child) => balanceSheet(caseNow(), child, surroundings, policy, national);
}
