// The same questions for each of several known things: kinds of support, indicators, people, or items of the policy.
import type { KeyedBy } from '../../machines/answers/field.ts';
import { hrefOf } from '../address/place.ts';
import { useCase } from '../case-file/case-context.tsx';
import { StatementNotes } from '../policy/statement-notes.tsx';
import { FieldRow } from '../ui/field-row.tsx';
import { Fieldset } from '../ui/fieldset.tsx';
import { Notice } from '../ui/notice.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { addSiblingWords } from './add-sibling-words.ts';
import { useFieldId, useQuestionForm } from './form-context.ts';
import type { GroupQuestionProps } from './question-props.ts';
import { keyTitle } from '../words/step-keys.ts';
import { useNamed } from '../words/use-named.ts';

export function KeyedQuestion({ field, words, path, size, ask: Question }: GroupQuestionProps<'each' | 'keyed'>) {
  const { keys, after } = useQuestionForm();
  const fieldId = useFieldId();
  const people = useNamed();
  const audience = useCase((caseFile) => caseFile.audience);
  const { policy } = useGuidance();
  const asked = field.kind === 'each' ? field.options : (keys[path] ?? []);
  if (asked.length === 0) return field.kind === 'keyed' ? <NobodyYet of={field.of} /> : null;
  const titleOf = (key: string) =>
    field.kind === 'each'
      ? { title: words.options?.[key] ?? key, statement: undefined }
      : keyTitle(field.of, key, audience, people, policy);
  const After = field.kind === 'keyed' ? after : undefined;
  return (
    <Fieldset id={fieldId(path)} legend={words.label} labelSize={size} hint={words.hint}>
      {field.kind === 'keyed' && field.of === 'checklist' && policy?.rules.checklistSource === 'borrowed' && (
        <Notice>
          {policy.card.name} prints no checklist of its own. These points are from the policies of others, each named
          with its source.
        </Notice>
      )}
      {asked.map((key) => {
        const { title, statement } = titleOf(key);
        return (
          <FieldRow key={key} legend={title}>
            {statement && (
              <div className="field-row__source">
                {statement.source}
                <StatementNotes dated={statement.dated} differences={statement.differences} />
              </div>
            )}
            {Object.entries(field.fields).map(([name, inner]) => (
              <Question
                key={name}
                field={inner}
                words={words.fields?.[name] ?? { label: name }}
                path={`${path}.${key}.${name}`}
                size="row"
              />
            ))}
            {After && <After path={`${path}.${key}`} person={key} />}
          </FieldRow>
        );
      })}
    </Fieldset>
  );
}

/** Where there is nobody to ask about yet, says where people are named. Policy without such items needs no word. */
function NobodyYet({ of }: { readonly of: KeyedBy }) {
  const { words } = useGuidance();
  if (of === 'checklist' || of === 'starters') return null;
  if (of === 'siblings') {
    return (
      <Notice>
        Nobody is in the list of brothers and sisters yet. Use &quot;{addSiblingWords}&quot; above these questions. A
        brother or sister who is part of this case is added as a child, at{' '}
        <a href={hrefOf({ at: 'children' })}>the children</a>.
      </Notice>
    );
  }
  return (
    <Notice>
      Nobody is named as a possible carer yet. Name people at &quot;{words.steps['family-network'].heading}&quot;.
    </Notice>
  );
}
