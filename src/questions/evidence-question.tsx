// Chooses entries of the evidence register, and adds one where it is missing.
import type { ComponentType } from 'react';
import { useController } from 'react-hook-form';
import type { Evidence } from '../../machines/case-file.ts';
import { isoDate } from '../../machines/rules/dates.ts';
import { useCase } from '../case-file/case-context.tsx';
import { Choices } from '../ui/choices.tsx';
import { Fieldset, type GroupProps } from '../ui/fieldset.tsx';
import { focusField } from '../ui/focus-field.ts';
import { dateInWords } from '../words/date-in-words.ts';
import type { QuestionProps } from './question-props.ts';
import { RegisterForm } from './register-form.tsx';

export function EvidenceQuestion({
  path,
  ask,
  ...group
}: GroupProps & { readonly path: string; readonly ask: ComponentType<QuestionProps> }) {
  const { field } = useController({ name: path });
  // The form library takes one checkbox alone for yes or no, so the list of those ticked is kept here.
  const ticked = listOf(field.value);
  const register = useCase(({ evidence }) => evidence);
  // What is set aside is not offered anew; where it was ticked it is named, and can be unticked.
  const entries = register.filter(({ id, setAside }) => !setAside || ticked.includes(id));
  const toggle = (id: string) => {
    field.onChange(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  };
  const tickNew = (id: string) => {
    toggle(id);
    // The list gains the entry with the next drawing.
    requestAnimationFrame(() => focusField(`${group.id}-${id}`));
  };
  return (
    <Fieldset {...group}>
      {entries.length === 0 ? (
        <p className="govuk-hint">There is nothing in the register yet.</p>
      ) : (
        <Choices
          type="checkbox"
          groupId={group.id}
          registration={{ ...field, onChange: ({ target }) => toggle(target.value) }}
          chosen={ticked}
          options={entries.map((entry) => ({
            value: entry.id,
            label: entry.setAside ? `${entry.what} (set aside)` : entry.what,
            hint: whoAndWhen(entry),
          }))}
        />
      )}
      <RegisterForm path={path} ask={ask} onAdd={tickNew} />
    </Fieldset>
  );
}

const whoAndWhen = ({ who, on }: Evidence): string =>
  [who.trim(), dateInWords(isoDate(on)) ?? ''].filter((part) => part !== '').join(', ');

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
