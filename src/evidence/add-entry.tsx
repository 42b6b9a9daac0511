// Adds an entry to the register: always open, and blank again once an entry was added.
import { useState } from 'react';
import { addEvidence, dropDraft } from '../../machines/case-edits.ts';
import { useCase, useChange } from '../case-file/case-context.tsx';
import { focusField } from '../ui/focus-field.ts';
import { ProgressWords } from '../ui/progress-words.tsx';
import { EntryForm, newDraft } from './entry-form.tsx';

const heading = 'Add to the register';
const headingId = 'add-evidence';

export function AddEntry() {
  const change = useChange();
  const count = useCase(({ evidence }) => evidence.length);
  const [added, setAdded] = useState<string>();
  return (
    <section className="register-add" aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {heading}
      </h2>
      <div role="status">{added !== undefined && <ProgressWords>Added: {added}</ProgressWords>}</div>
      <EntryForm
        key={count}
        draft={newDraft}
        label={heading}
        submit="Add this entry"
        known={{}}
        onSave={(details) => {
          change(addEvidence(details));
          change(dropDraft(newDraft));
          setAdded(details.what);
          // The form is made anew, so the focus goes to what stands above it.
          focusField(headingId);
        }}
      />
    </section>
  );
}
