// Whether something that is printed is the label of a question, so that its answers stand with it.
import type { Said } from '../../machines/balance-sheet/sheet.ts';

export const isQuestion = (said: Said | undefined): boolean =>
  said !== undefined && ('question' in said || 'formQuestion' in said);
