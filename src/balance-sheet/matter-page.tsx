// One matter of the sheet across every option: where lines are added, weighed, put in order, paired and set aside.
import { useState } from 'react';
import { type SheetRow, sheetRows } from '../../machines/balance-sheet/rows.ts';
import type { Child } from '../../machines/case-file.ts';
import type { OptionId } from '../../machines/vocabulary.ts';
import { hrefOf } from '../address/place.ts';
import { useCase, useCaseNow } from '../case-file/case-context.tsx';
import { useSaid } from '../lines/use-said.tsx';
import { PolicyPanel } from '../policy/policy-panel.tsx';
import { BackLink } from '../ui/back-link.tsx';
import { ButtonRow } from '../ui/button-row.tsx';
import { focusField } from '../ui/focus-field.ts';
import { JumpList } from '../ui/jump-list.tsx';
import { Lead } from '../ui/lead.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { TwoColumn } from '../ui/two-column.tsx';
import { AfterHeading } from '../words/after-heading.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { PageHeading } from '../words/page-heading.tsx';
import { rowWords } from '../words/sheet-words.ts';
import { useSheet } from '../words/use-sheet.ts';
import { lineFormId } from './line-forms.tsx';
import { MatterOption, optionHeadingId } from './matter-option.tsx';
import { matterWords, policyOfRow } from './matter-words.ts';
import { type OpenForm, unfinished } from './open-form.ts';

export function MatterPage({
  child,
  row,
  at,
}: {
  readonly child: Child;
  readonly row: SheetRow;
  /** The option to begin at. */
  readonly at: OptionId | undefined;
}) {
  const { words } = useGuidance();
  const audience = useCase((caseFile) => caseFile.audience);
  const caseNow = useCaseNow();
  const [open, setOpen] = useState<OpenForm | undefined>(() => unfinished(caseNow(), child.id, row));
  const show = (form: OpenForm | undefined) => {
    setOpen(form);
    // The button that was pressed is gone, so the focus goes into the form.
    if (form) requestAnimationFrame(() => focusField(lineFormId));
  };
  const saying = useSaid();
  const sheet = useSheet()(child);
  const names = rowWords(audience);
  const next = sheetRows[sheetRows.indexOf(row) + 1];
  return (
    <TwoColumn
      sideLabel="The policy beside this matter"
      side={
        <AfterHeading>
          <PolicyPanel steps={[policyOfRow[row]]} gist={words.steps[policyOfRow[row]].gist} />
        </AfterHeading>
      }
    >
      <BackLink href={hrefOf({ at: 'sheet', child: child.id })} text="Back to the balance sheet" />
      <PageHeading title={names[row]} caption={`${child.label} · Balance sheet`} />
      <Lead>{matterWords(audience).lead}</Lead>
      <JumpList
        label="Options"
        targets={sheet.options.map((option) => ({ id: optionHeadingId(option), text: words.options[option].name }))}
      />
      {sheet.options.map((option) => (
        <MatterOption
          key={option}
          child={child}
          sheet={sheet}
          option={option}
          row={row}
          isStart={option === at}
          saying={saying}
          open={open}
          onOpen={show}
        />
      ))}
      <ButtonRow>
        <LinkButton href={hrefOf({ at: 'sheet', child: child.id })}>Back to the balance sheet</LinkButton>
        {next && (
          <LinkButton kind="secondary" href={hrefOf({ at: 'matter', child: child.id, row: next })}>
            Next: {names[next]}
          </LinkButton>
        )}
        <LinkButton kind="quiet" href={hrefOf({ at: 'gaps', child: child.id })}>
          What is still missing
        </LinkButton>
      </ButtonRow>
    </TwoColumn>
  );
}
