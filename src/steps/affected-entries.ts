// The balance sheet entries that would leave, come or change with an answer.
import type { Child } from '../../machines/case-file.ts';
import type { OptionId } from '../../machines/vocabulary.ts';

export const useAffectedEntries = (_was: Child, _will: Child): readonly { option: OptionId; row: string }[] => [];
