// The support ledger: everything that speaks against an option, what would reduce it, who provides and pays, and by when.
import type { BalanceSheet, Entry } from '../balance-sheet/sheet.ts';
import { everyOwnEntry } from '../gaps/in-play.ts';
import type { OptionId } from '../vocabulary.ts';

/** One line of the ledger: a risk or loss with the help for it, or help that stands by itself. */
export interface LedgerLine {
  readonly option: OptionId;
  /** What the help is for; its note says who provides it, who pays and by when. */
  readonly against: Entry | undefined;
  /** Help that the answers name. */
  readonly help: readonly Entry[];
}

/** Every line of the ledger, option by option in their fixed order. Nothing is chosen and nothing left out. */
export function supportLedger(sheet: BalanceSheet): LedgerLine[] {
  const entries = everyOwnEntry(sheet);
  return sheet.options.flatMap((option): LedgerLine[] => {
    const ofOption = entries.filter((entry) => entry.option === option);
    const against = ofOption.filter(({ side }) => side === 'against');
    const known = new Set(against.map(({ id }) => id));
    const helpFor = (id: string) => ofOption.filter(({ reduces }) => reduces === id);
    const byItself = ofOption.filter(
      ({ id, row, reduces }) => row === 'reduces' && !known.has(id) && !known.has(reduces ?? ''),
    );
    return [
      ...against.map((entry) => ({ option, against: entry, help: helpFor(entry.id) })),
      ...byItself.map((entry) => ({ option, against: undefined, help: [entry] })),
    ];
  });
}
