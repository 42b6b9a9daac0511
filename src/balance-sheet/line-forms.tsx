// The forms of a line: write it, change it, weigh it, make a starting point this child's, or set it aside.
import type { Fields } from '../../machines/answers/field.ts';
import { formProblems } from '../../machines/answers/form-problems.ts';
import { type FormId, formFields, formSchemas } from '../../machines/answers/forms.ts';
import type { Values } from '../../machines/answers/shown.ts';
import { digestOf } from '../../machines/balance-sheet/notes.ts';
import type { SheetRow, Side } from '../../machines/balance-sheet/rows.ts';
import type { Entry } from '../../machines/balance-sheet/sheet.ts';
import { type Edit, dropDraft } from '../../machines/case-edits.ts';
import type { Child } from '../../machines/case-file.ts';
import { addLine, editLine, noteLine, setLineAside } from '../../machines/line-edits.ts';
import type { OptionId } from '../../machines/vocabulary.ts';
import { useCase, useChange } from '../case-file/case-context.tsx';
import { QuestionForm } from '../questions/question-form.tsx';
import { Button } from '../ui/button.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { matterWords } from './matter-words.ts';
import type { LineForm } from './open-form.ts';

/** One form is open at a time. */
export const lineFormId = 'line-form';

interface FormProps {
  readonly draft: string;
  readonly onDone: () => void;
}

/** One or two forms of the list as one, with what becomes of its answers. */
function SheetForm({
  label,
  forms,
  known,
  draft,
  edit,
  onDone,
}: FormProps & {
  readonly label: string;
  readonly forms: readonly FormId[];
  readonly known: Values;
  /** The change that the answers make; nothing where they cannot be read. */
  readonly edit: (answers: Values) => Edit | undefined;
}) {
  const { words, surroundings } = useGuidance();
  const { save } = matterWords(useCase(({ audience }) => audience));
  const change = useChange();
  return (
    <div id={lineFormId} className="line-form">
      <QuestionForm
        draft={draft}
        label={label}
        size="field"
        fields={forms.reduce<Fields>((fields, form) => ({ ...fields, ...formFields[form] }), {})}
        words={forms.reduce((all, form) => ({ ...all, ...words.forms[form].questions }), {})}
        known={known}
        check={(answers) => forms.flatMap((form) => formProblems(form, answers, surroundings.asOf))}
        submit={save}
        onSubmit={(answers) => {
          const made = edit(answers);
          if (!made) return;
          change(made);
          change(dropDraft(draft));
          onDone();
        }}
        buttons={
          // What was typed stays, and is there again when the form is opened.
          <Button kind="quiet" onClick={onDone}>
            Close for now
          </Button>
        }
      />
    </div>
  );
}

/** Writes a new line about an option. */
export function AddLineForm({
  child,
  option,
  row,
  ...form
}: FormProps & { readonly child: Child; readonly option: OptionId; readonly row: SheetRow }) {
  const { add } = matterWords(useCase(({ audience }) => audience));
  return (
    <SheetForm
      {...form}
      label={add}
      forms={['entry']}
      known={{}}
      edit={(answers) => {
        const { data } = formSchemas.entry.safeParse(answers);
        return data && data.side !== ''
          ? addLine(child.id, { option, row, ...data, side: data.side, from: '' })
          : undefined;
      }}
    />
  );
}

/** The form that was opened for a line. */
export function LineFormOf({
  child,
  entry,
  form,
  ...props
}: FormProps & { readonly child: Child; readonly entry: Entry; readonly form: LineForm }) {
  const { surroundings } = useGuidance();
  const matter = matterWords(useCase(({ audience }) => audience));
  const note = child.notes[entry.id];
  switch (form) {
    case 'weigh': {
      const forms: readonly FormId[] = entry.side === 'against' ? ['weighing', 'support'] : ['weighing'];
      return (
        <SheetForm
          {...props}
          label={matter.weigh}
          forms={forms}
          known={{ ...note }}
          edit={(answers) => {
            const weighed = formSchemas.weighing.safeParse(answers).data;
            const support = entry.side === 'against' ? formSchemas.support.safeParse(answers).data : {};
            if (!weighed) return undefined;
            const weight = weighed.weight === 'none' ? '' : weighed.weight;
            return noteLine(child.id, entry.id, { ...weighed, weight, ...support, of: digestOf(entry.said) });
          }}
        />
      );
    }
    case 'edit': {
      const line = child.lines.find(({ id }) => entry.source.from === 'line' && id === entry.source.line);
      return (
        <SheetForm
          {...props}
          label={matter.change}
          forms={['entry']}
          known={{ ...line }}
          edit={(answers) => {
            const { data } = formSchemas.entry.safeParse(answers);
            return line && data && data.side !== ''
              ? editLine(child.id, line.id, { ...data, side: data.side satisfies Side })
              : undefined;
          }}
        />
      );
    }
    case 'own':
      return (
        <SheetForm
          {...props}
          label={matter.own}
          forms={['starter']}
          known={{}}
          edit={(answers) => {
            const { data } = formSchemas.starter.safeParse(answers);
            const from = entry.source.from === 'policy' ? entry.source.provision : '';
            const { option, row, side } = entry;
            return data && addLine(child.id, { option, row, side, ...data, from });
          }}
        />
      );
    case 'aside':
      return (
        <SheetForm
          {...props}
          label={matter.aside}
          forms={['setAside']}
          known={{ why: note?.setAsideWhy ?? '' }}
          edit={(answers) => {
            const { data } = formSchemas.setAside.safeParse(answers);
            return data && setLineAside(child.id, entry.id, data.why, surroundings.asOf);
          }}
        />
      );
    case 'add':
      return null;
  }
}
