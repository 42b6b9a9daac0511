// Chooses a person of the case, or adds one by a first name or a word for who they are.
import { useFormContext } from 'react-hook-form';
import { line } from '../../machines/answers/field.ts';
import { addPerson, dropDraft, keepDraft, nextId } from '../../machines/case-edits.ts';
import { useCase, useCaseNow, useChange } from '../case-file/case-context.tsx';
import { Button } from '../ui/button.tsx';
import type { FieldProps } from '../ui/field-frame.tsx';
import { SelectList } from '../ui/select-list.tsx';
import { useQuestionForm } from './form-context.ts';
import { HoldsUp } from './holds-up.tsx';
import { innerDraft } from './inner-draft.ts';
import { fieldId } from './question-props.ts';

const asked = { label: line() };

export function PersonQuestion({ path, ...field }: FieldProps & { readonly path: string }) {
  const { register, setValue } = useFormContext();
  const people = useCase((caseFile) => caseFile.people);
  const caseNow = useCaseNow();
  const change = useChange();
  const draft = innerDraft(useQuestionForm().draft, path);
  const typed = useCase(({ drafts }) => drafts[draft]?.['label']);
  const label = typeof typed === 'string' ? typed : '';
  const addId = fieldId(draft, 'label');
  const add = () => {
    const name = label.trim();
    if (name === '') return;
    const known = caseNow().people.find((one) => one.label.toLowerCase() === name.toLowerCase());
    const id = known?.id ?? nextId('p', caseNow().people);
    if (!known) change(addPerson({ label: name, kind: 'adult' }));
    setValue(path, id, { shouldDirty: true });
    // The list gains the person with the next drawing; only then can it show the choice.
    requestAnimationFrame(() => setValue(path, id));
    change(dropDraft(draft));
  };
  return (
    <>
      <SelectList
        {...field}
        registration={register(path)}
        emptyText={people.length > 0 ? 'Choose a person' : 'Nobody is in the list yet'}
        options={people.map((person) => ({ value: person.id, label: person.label }))}
      />
      <HoldsUp draft={draft} fields={asked} path={path} problem="person-not-added" />
      <div className="govuk-form-group add-person">
        <label className="govuk-label govuk-label--row" htmlFor={addId}>
          Or somebody new
        </label>
        <div className="govuk-hint">A first name or a word such as Grandmother is enough.</div>
        <div className="add-person__line">
          <input
            id={addId}
            className="govuk-input govuk-input--width-20"
            autoComplete="off"
            value={label}
            maxLength={60}
            onChange={(event) => change(keepDraft(draft, { label: event.target.value }))}
            // A name that was typed counts, whether or not the button was pressed.
            onBlur={add}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              add();
            }}
          />
          <Button kind="secondary" size="small" onClick={add}>
            Add this person
          </Button>
        </div>
      </div>
    </>
  );
}
