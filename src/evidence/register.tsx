// The register as a table where there is room, and as a list on a narrow screen: the same columns in the same order.
import { dropDraft, editEvidence } from '../../machines/case-edits.ts';
import type { Evidence } from '../../machines/case-file.ts';
import { useChange } from '../case-file/case-context.tsx';
import { Button } from '../ui/button.tsx';
import { EntryForm, changeDraft } from './entry-form.tsx';
import type { RegisterColumn } from './register-columns.tsx';

interface RegisterProps {
  /** What the list is called, for people who hear the page. */
  readonly label: string;
  readonly entries: readonly Evidence[];
  /** The first column names the entry. */
  readonly columns: readonly [RegisterColumn, ...RegisterColumn[]];
  /** The entry that is being changed. */
  readonly open: string | undefined;
  readonly onClose: (id: string) => void;
}

export function RegisterTable({ label, entries, columns, open, onClose }: RegisterProps) {
  const [first, ...others] = columns;
  return (
    <table className="register">
      <caption className="visually-hidden">{label}</caption>
      <thead>
        <tr>
          {columns.map(({ heading }) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {entries.map((entry) => (
        <tbody key={entry.id}>
          <tr>
            <th scope="row">{first.cell(entry)}</th>
            {others.map(({ heading, cell }) => (
              <td key={heading}>{cell(entry)}</td>
            ))}
          </tr>
          {open === entry.id && (
            <tr className="register__form">
              <td colSpan={columns.length}>
                <ChangeEntry entry={entry} onClose={onClose} />
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

export function RegisterList({ label, entries, columns, open, onClose }: RegisterProps) {
  return (
    <ul className="register-list" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <dl>
            {columns.map(({ heading, cell }) => (
              <div key={heading}>
                <dt>{heading}</dt>
                <dd>{cell(entry)}</dd>
              </div>
            ))}
          </dl>
          {open === entry.id && <ChangeEntry entry={entry} onClose={onClose} />}
        </li>
      ))}
    </ul>
  );
}

function ChangeEntry({ entry, onClose }: { readonly entry: Evidence; readonly onClose: (id: string) => void }) {
  const change = useChange();
  const { id } = entry;
  const done = () => {
    change(dropDraft(changeDraft(id)));
    onClose(id);
  };
  return (
    <EntryForm
      draft={changeDraft(id)}
      label={`Change: ${entry.what}`}
      submit="Save this entry"
      known={{ ...entry }}
      buttons={
        <Button kind="quiet" onClick={done}>
          Cancel
        </Button>
      }
      onSave={(details) => {
        change(editEvidence(id, details));
        done();
      }}
    />
  );
}
