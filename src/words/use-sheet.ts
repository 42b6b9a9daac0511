// A child's balance sheet, worked out from the record when it is needed and never kept with it.
import { sheetOf } from '../../machines/balance-sheet/remembered.ts';
import type { BalanceSheet } from '../../machines/balance-sheet/sheet.ts';
import type { Child } from '../../machines/case-file.ts';
import { useCase, useCaseNow } from '../case-file/case-context.tsx';
import { useGuidance } from './guidance-context.tsx';

/** Works out the sheet of a child as recorded, or as it would be. */
export function useSheet(): (child: Child) => BalanceSheet {
  const { surroundings, policy, national } = useGuidance();
  const caseNow = useCaseNow();
  useCase(({ siblings }) => siblings); // a sheet is worked out anew when the group is told of
  return (child) => sheetOf(caseNow(), child, surroundings, policy, national);
}
