// What every part of the sheet is made from: one child's counted answers, the path, and the content beside them.
import type { AuthorityPolicy, National } from '../../content/compiled.ts';
import type { Answers } from '../answers/steps.ts';
import type { Child } from '../case-file.ts';
import type { Situation } from '../rules/situation.ts';
import type { SiblingsOfChild } from '../siblings/of-child.ts';
import type { StepId } from '../vocabulary.ts';

export interface SheetContext {
  readonly child: Child;
  /** What the rules see. */
  readonly situation: Situation;
  /** What may be printed: answers on the path, to questions that are shown. */
  readonly answers: Readonly<Partial<Answers>>;
  /** The steps that are asked. */
  readonly asked: ReadonlySet<StepId>;
  /** What of the group of brothers and sisters is this child's. */
  readonly group: SiblingsOfChild | undefined;
  readonly policy: AuthorityPolicy | undefined;
  readonly national: National;
}
