// The evidence register of the whole case: what there is, of which kind, and which claims rest on it.
import { useState } from 'react';
import { setEvidenceAside } from '../../machines/case-edits.ts';
import type { CaseFile } from '../../machines/case-file.ts';
import { useCase, useCaseNow, useChange } from '../case-file/case-context.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonRow } from '../ui/button-row.tsx';
import { focusField } from '../ui/focus-field.ts';
import { Lead } from '../ui/lead.tsx';
import { Tag } from '../ui/tag.tsx';
import { useWideScreen } from '../ui/use-wide-screen.ts';
import { dateInWords } from '../words/date-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { PageHeading } from '../words/page-heading.tsx';
import { useRunningHead } from '../words/use-running-head.ts';
import { AddEntry } from './add-entry.tsx';
import { changeDraft } from './entry-form.tsx';
import { asideId, changeId, useColumns } from './register-columns.tsx';
import { RegisterList, RegisterTable } from './register.tsx';

const lead = {
  professional:
    "A fact, a professional opinion, the family's view, the child's view and research are kept apart, so that nobody takes one for another. Name research with its date and its limits.",
  family:
    'Here is what the lines on the sheet are based on. What was seen, what people think and what studies say are kept apart. None of them is worth less than the others.',
};

/** The entry whose form holds something that was typed and not saved. */
const unfinished = ({ evidence, drafts }: CaseFile): string | undefined =>
  evidence.find(({ id, setAside }) => !setAside && changeDraft(id) in drafts)?.id;

export function EvidencePage() {
  const { surroundings } = useGuidance();
  const entries = useCase(({ evidence }) => evidence);
  const children = useCase((caseFile) => caseFile.children);
  const isFamily = useCase(({ audience }) => audience === 'family');
  const isWide = useWideScreen();
  const caseNow = useCaseNow();
  const [open, setOpen] = useState(() => unfinished(caseNow()));
  useRunningHead('Evidence register. Draft: this tool decides nothing.');
  const close = (id: string) => {
    setOpen(undefined);
    requestAnimationFrame(() => focusField(changeId(id)));
  };
  const change = useChange();
  const setAside = (id: string, isAside: boolean) => {
    change(setEvidenceAside(id, isAside));
    requestAnimationFrame(() => focusField(asideId(id)));
  };
  const columns = useColumns({ open, onOpen: setOpen, onAside: setAside });
  const inUse = entries.filter((entry) => !entry.setAside);
  const aside = entries.filter((entry) => entry.setAside);
  const Register = isWide ? RegisterTable : RegisterList;
  return (
    <>
      <PageHeading title="Evidence" />
      <Lead>{isFamily ? lead.family : lead.professional}</Lead>
      <p>
        <Tag kind="solid">Draft</Tag> {children.map(({ label }) => label).join(', ')}. {dateInWords(surroundings.asOf)}.
        This tool decides nothing.
      </p>
      {inUse.length === 0 ? (
        <p>There is nothing in the register {aside.length === 0 ? 'yet' : 'that is not set aside'}.</p>
      ) : (
        <Register label="The evidence register" entries={inUse} columns={columns} open={open} onClose={close} />
      )}
      <AddEntry />
      {aside.length > 0 && (
        <section aria-labelledby="evidence-aside">
          <h2 id="evidence-aside">Set aside</h2>
          <p>Kept in the record, and offered to no new line. It can be brought back at any time.</p>
          <Register label="Evidence set aside" entries={aside} columns={columns} open={open} onClose={close} />
        </section>
      )}
      <ButtonRow>
        <Button kind="secondary" onClick={() => window.print()}>
          Print
        </Button>
      </ButtonRow>
    </>
  );
}
