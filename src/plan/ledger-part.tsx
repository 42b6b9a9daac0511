// The support ledger: what speaks against each option, what would reduce it, who provides and pays, and by when.
import type { BalanceSheet } from '../../machines/balance-sheet/sheet.ts';
import type { Child } from '../../machines/case-file.ts';
import { type LedgerLine, supportLedger } from '../../machines/plan/support-ledger.ts';
import type { OptionId } from '../../machines/vocabulary.ts';
import { useCase } from '../case-file/case-context.tsx';
import { useSaid } from '../lines/use-said.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { HelpByItself, ledgerCells } from './ledger-cells.tsx';
import { PlanPart } from './plan-part.tsx';
import { planWords } from './plan-words.ts';
import { ReadingTable } from './reading-table.tsx';

export function LedgerPart({ child, sheet }: { readonly child: Child['id']; readonly sheet: BalanceSheet }) {
  const { words } = useGuidance();
  const said = planWords(useCase(({ audience }) => audience));
  const ledger = supportLedger(sheet);
  const ofOption = sheet.options.map((option) => ({ option, lines: ledger.filter((line) => line.option === option) }));
  const without = ofOption.filter(({ lines }) => lines.length === 0);
  return (
    <PlanPart part="support">
      <p>{said.supportLead}</p>
      {ofOption
        .filter(({ lines }) => lines.length > 0)
        .map(({ option, lines }) => (
          <OptionLedger key={option} child={child} option={option} lines={lines} />
        ))}
      {without.length > 0 && (
        <p>
          {said.noHelp}: {without.map(({ option }) => words.options[option].name).join('; ')}.
        </p>
      )}
    </PlanPart>
  );
}

function OptionLedger({
  child,
  option,
  lines,
}: {
  readonly child: Child['id'];
  readonly option: OptionId;
  readonly lines: readonly LedgerLine[];
}) {
  const { words } = useGuidance();
  const saying = useSaid();
  const said = planWords(useCase(({ audience }) => audience));
  const { reducedBy, whoProvides, whoPays, by } = words.forms.support.questions;
  const columns = [said.against, reducedBy?.label, whoProvides?.label, whoPays?.label, by?.label];
  const { name } = words.options[option];
  const rows = lines.flatMap(({ against, help }) =>
    against ? [{ id: against.id, cells: ledgerCells({ child, against, help, saying, columns, name }) }] : [],
  );
  const byItself = lines.flatMap(({ against, help }) => (against ? [] : help));
  return (
    <div className="read-item">
      <h3>{name}</h3>
      {rows.length > 0 && <ReadingTable label={`${name}: ${said.parts.support}`} columns={columns} rows={rows} />}
      {byItself.length > 0 && (
        <HelpByItself child={child} heading={said.helpByItself} entries={byItself} saying={saying} />
      )}
    </div>
  );
}
