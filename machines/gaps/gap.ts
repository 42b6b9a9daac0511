// What a gap is: something the sheet or the plan lacks, with the places where it can be mended.
import type { SheetRow } from '../balance-sheet/rows.ts';
import type { BalanceSheet, Entry } from '../balance-sheet/sheet.ts';
import type { Action, Child, Evidence } from '../case-file.ts';
import type { IsoDate } from '../rules/dates.ts';
import type { SiblingPart } from '../sibling-vocabulary.ts';
import type { GapId, OptionId, StepId } from '../vocabulary.ts';

/**
 * Where a gap is mended: a step, a cell of the sheet (and a line in it), an action, a time limit, or among the brothers
 * and sisters: a pair, a part of the assessment, an arrangement.
 */
export type GapPlace =
  | { readonly at: 'step'; readonly step: StepId; readonly option?: OptionId }
  | { readonly at: 'cell'; readonly option: OptionId; readonly row: SheetRow; readonly entry?: Entry }
  | { readonly at: 'action'; readonly action: Action }
  | { readonly at: 'timescale'; readonly timescale: string }
  | { readonly at: 'pair'; readonly one: string; readonly other: string }
  | { readonly at: 'sibling-part'; readonly part: SiblingPart }
  | { readonly at: 'arrangement'; readonly id: string };

/** One gap. Its places are listed and never counted: options are not compared by how many they have. */
export interface Gap {
  readonly id: GapId;
  readonly places: readonly GapPlace[];
}

/** What the rules for gaps look at. */
export interface Looked {
  readonly child: Child;
  readonly sheet: BalanceSheet;
  /** The ids of the time limits that have passed and were not kept. */
  readonly passed: readonly string[];
  readonly asOf: IsoDate;
  /** The keys of everything that was typed in the case and not saved. */
  readonly drafts: readonly string[];
  /** The evidence register of the case. */
  readonly register: readonly Evidence[];
}
