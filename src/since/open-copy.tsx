// Asks for the file of an earlier copy. The open case stays as it is.
import type { EarlierCopy } from '../case-file/case-document.ts';
import { CopyField } from '../case-file/copy-field.tsx';

export function OpenCopy({ onOpen }: { readonly onOpen: (earlier: EarlierCopy | undefined) => void }) {
  return (
    <section aria-labelledby="open-copy">
      <h2 id="open-copy">Open an earlier copy</h2>
      <p>Nothing in the open case changes. The earlier copy is put away again when you leave this page.</p>
      <CopyField
        id="earlier-copy"
        label="The earlier copy"
        opened="The copy is open. What changed stands below."
        onOpen={onOpen}
      />
    </section>
  );
}
