// A gap in a case: the edits that make it, and those that mend it.
import type { Edit } from '../../machines/case-edits.ts';
import type { OptionId } from '../../machines/vocabulary.ts';

export interface Mended {
  /** What leaves the gap there. */
  readonly there?: readonly Edit[];
  /** What a person does about it. */
  readonly mend: readonly Edit[];
  /** The option at which the gap is looked for. */
  readonly option?: OptionId;
}
