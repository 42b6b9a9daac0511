// The rules of a case that names no authority: nothing local is said, and the national position stands alone.
import type { LocalRules } from '../vocabulary.ts';

export const noLocalRules: LocalRules = {
  thirdReviewWithoutProgress: 'not-said',
  anotherReturnAfterBreakdown: 'not-said',
  reunificationModelAfterTwoYears: 'not-said',
  entryToCareAgreedBy: 'not-said',
  regulation24AgreedBy: 'not-said',
  careOrderHomeAgreedBy: 'not-said',
  checklistSource: 'borrowed',
};
