// The lines that people wrote on the sheet itself, in any row and about any option.
import type { OwnLine } from '../case-file.ts';
import type { SheetContext } from './context.ts';
import type { Entry } from './sheet.ts';

/** The id that a line written on the sheet has there. */
export const ownLineId = ({ id }: Pick<OwnLine, 'id'>): string => `line/${id}`;

export const ownLineEntries = ({ child }: SheetContext): Entry[] =>
  child.lines.map((line): Entry => {
    const { id, option, row, side, text, whose, from } = line;
    return {
      id: ownLineId(line),
      option,
      row,
      side,
      origin: 'this-child',
      source: { from: 'line', line: id },
      said: [{ text }, ...(from === '' ? [] : [{ provision: from }])],
      ...(whose !== '' && { whose }),
    };
  });
