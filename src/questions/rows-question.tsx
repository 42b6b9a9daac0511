// A question with as many rows as are wanted. A row that was taken out can be put back as it was.
import { useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { type Values, isValues } from '../../machines/answers/shown.ts';
import { Button } from '../ui/button.tsx';
import { FieldRow } from '../ui/field-row.tsx';
import { Fieldset } from '../ui/fieldset.tsx';
import { focusField } from '../ui/focus-field.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { capital } from '../words/capital.ts';
import { useFieldId } from './form-context.ts';
import { formValues, newRow, saysSomething } from './form-values.ts';
import type { GroupQuestionProps } from './question-props.ts';
import { TakenOutRows } from './taken-out-rows.tsx';

interface Removed {
  readonly index: number;
  readonly row: Values;
}

export function RowsQuestion({
  field,
  words,
  path,
  size,
  ask: Question,
  error,
}: GroupQuestionProps<'rows'> & { readonly error: string | undefined }) {
  const { control, getValues } = useFormContext();
  // A row's own id is part of its answers, so the library keeps the one it draws by under another name.
  const { fields: rows, append, remove, insert } = useFieldArray({ control, name: path, keyName: 'drawnBy' });
  const fieldId = useFieldId();
  // The last one that was removed is put back first.
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const last = removed.at(-1);
  const rowName = words.row ?? 'row';
  const rowId = (index: number) => fieldId(`${path}.${index}`);
  const [putBackId, addId] = [`${fieldId(path)}-put-back`, `${fieldId(path)}-add`];
  const add = () => {
    append(newRow(field.fields), { shouldFocus: false });
    requestAnimationFrame(() => focusField(rowId(rows.length)));
  };
  const takeOut = (index: number) => {
    const row: unknown = getValues(`${path}.${index}`);
    const canBePutBack = isValues(row) && saysSomething(row);
    if (canBePutBack) setRemoved([...removed, { index, row }]);
    remove(index);
    // The button that was pressed is gone, so the focus goes to what can be done next.
    requestAnimationFrame(() => focusField(canBePutBack || last ? putBackId : addId));
  };
  return (
    <Fieldset id={fieldId(path)} legend={words.label} labelSize={size} hint={words.hint} error={error}>
      {rows.map((row, index) => (
        <FieldRow
          key={row.drawnBy}
          id={rowId(index)}
          legend={`${capital(rowName)} ${index + 1}`}
          actions={
            <Button kind="quiet" size="small" onClick={() => takeOut(index)}>
              Remove
              <VisuallyHidden>
                {' '}
                {rowName} {index + 1}
              </VisuallyHidden>
            </Button>
          }
        >
          {Object.entries(field.fields).map(([name, inner]) => (
            <Question
              key={name}
              field={inner}
              words={words.fields?.[name] ?? { label: name }}
              path={`${path}.${index}.${name}`}
              size="row"
            />
          ))}
        </FieldRow>
      ))}
      {last && (
        <p role="status">
          Removed.{' '}
          <Button
            id={putBackId}
            kind="quiet"
            size="small"
            onClick={() => {
              insert(last.index, last.row, { shouldFocus: false });
              setRemoved(removed.slice(0, -1));
              requestAnimationFrame(() => focusField(rowId(last.index)));
            }}
          >
            Put it back
          </Button>
        </p>
      )}
      <TakenOutRows
        path={path}
        onPutBack={(row) => {
          append({ ...formValues(field.fields, row), id: row['id'] }, { shouldFocus: false });
          requestAnimationFrame(() => focusField(rowId(rows.length)));
        }}
      />
      <Button id={addId} kind="secondary" size="small" onClick={add}>
        Add {rows.length === 0 ? `a ${rowName}` : `another ${rowName}`}
      </Button>
    </Fieldset>
  );
}
