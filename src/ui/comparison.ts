// What a comparison is made of, whichever way it is read.
import type { ReactNode } from 'react';

/** A heading of a column or of a row. */
export type ComparisonHeading = { readonly id: string; readonly heading: string };

/** Columns, rows, and what stands where they meet (nothing, where `cell` gives null). */
export type Comparison<Column extends ComparisonHeading, Row extends ComparisonHeading> = {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly cell: (row: Row, column: Column) => ReactNode;
  /** Few and short rows, which are laid out at once. */
  readonly isShort?: boolean | undefined;
};
