// Opens a saved copy to carry on with it. A case with children that is open in the tab is never written over.
import { type CaseFile, allChildren } from '../../machines/case-file.ts';
import { reopened } from '../../machines/saved-case.ts';
import { useCase, useCaseNow, useReplace } from '../case-file/case-context.tsx';
import { saveCopy } from '../case-file/case-document.ts';
import { CopyField } from '../case-file/copy-field.tsx';
import { Button } from '../ui/button.tsx';
import { Details } from '../ui/details.tsx';
import { today } from '../words/today.ts';

export function OpenSaved({ onOpen }: { readonly onOpen: (caseFile: CaseFile) => void }) {
  const hasChildren = useCase((caseFile) => allChildren(caseFile).length > 0);
  const caseNow = useCaseNow();
  const replace = useReplace();
  return (
    <Details summary="Open a saved copy">
      {hasChildren ? (
        <>
          <p>
            A case is open in this tab, and opening a copy would take its place. Save a copy of the open case first.
            Then choose “Clear everything in this tab” further up, and open the saved copy here.
          </p>
          <Button kind="secondary" size="small" onClick={() => saveCopy(caseNow(), today())}>
            Save a copy of the open case
          </Button>
        </>
      ) : (
        <CopyField
          id="saved-copy"
          label="The saved copy"
          opened="The copy is open. Choose who you are and whose policy to show, and carry on."
          onOpen={(copy) => {
            if (!copy || allChildren(caseNow()).length > 0) return;
            const caseFile = reopened(copy.caseFile);
            replace(caseFile);
            onOpen(caseFile);
          }}
        />
      )}
    </Details>
  );
}
