// Everything that was set aside, with its reason, so that nothing left the sheet unseen.
import type { BalanceSheet } from '../../machines/balance-sheet/sheet.ts';
import type { Child } from '../../machines/case-file.ts';
import { Part } from '../lines/part.tsx';
import type { Saying } from '../lines/use-said.tsx';
import { focusField } from '../ui/focus-field.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { SetAsideLines } from './set-aside-lines.tsx';

export function AsideSection({
  child,
  sheet,
  saying,
}: {
  readonly child: Child;
  readonly sheet: BalanceSheet;
  readonly saying: Saying;
}) {
  const { words } = useGuidance();
  if (sheet.setAside.length === 0) return null;
  return (
    <Part id="aside" heading="Set aside, and why">
      {sheet.options.map((option) => {
        const entries = sheet.setAside.filter((entry) => entry.option === option);
        return entries.length === 0 ? null : (
          <div key={option}>
            <h3 className="govuk-heading-m">{words.options[option].name}</h3>
            <SetAsideLines
              child={child}
              entries={entries}
              saying={saying}
              onBroughtBack={() => focusField('aside') || focusField('voices')}
            />
          </div>
        );
      })}
    </Part>
  );
}
