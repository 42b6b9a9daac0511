// Chooses entries of the evidence register, and adds one where it is missing.
import type { ComponentType } from 'react';
import type { Evidence } from '../../machines/case-file.ts';
import { isoDate } from '../../machines/rules/dates.ts';
import { useCase } from '../case-file/case-context.tsx';
import { Choices } from '../ui/choices.tsx';
import { Fieldset, type GroupProps } from '../ui/fieldset.tsx';
import { focusField } from '../ui/focus-field.ts';
import { dateInWords } from '../words/date-in-words.ts';
import type { QuestionProps } from './question-props.ts';
import { RegisterForm } from './register-form.tsx';
import { useTicked } from './use-ticked.ts';

export function EvidenceQuestion({
  path,
  ask,
  ...group
}: GroupProps & { readonly path: string; readonly ask: ComponentType<QuestionProps> }) {
  const { ticked, toggle, registration } = useTicked(path);
  const register = useCase(({ evidence }) => evidence);
  // What is set aside is not offered anew; where it was ticked it is named, and can be unticked.
  const entries = register.filter(({ id, setAside }) => !setAside || ticked.includes(id));
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
          registration={registration}
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
