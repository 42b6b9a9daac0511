// The rows of the balance sheet in their one fixed order, and which way a line can point.

/** The same lens for every option. */
export const sheetRows = [
  'what',
  'legal',
  'wishes',
  'needs',
  'gains',
  'losses',
  'harm',
  'reduces',
  'stability',
  'family-time',
  'siblings',
  'identity',
  'permanence',
  'delay',
  'views',
  'evidence',
] as const;
export type SheetRow = (typeof sheetRows)[number];

/** Whether a line speaks for its option, against it, or only tells. */
export const sides = ['for', 'against', 'neutral'] as const;
export type Side = (typeof sides)[number];
