// One question of a form, drawn as its kind asks; questions of many draw their own questions inside.
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import type { QuestionWords } from '../../content/compiled-words.ts';
import { isShown, isValues } from '../../machines/answers/shown.ts';
import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { DateField } from '../ui/date-field.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { TextLine } from '../ui/text-line.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { ArrangementQuestion } from './arrangement-question.tsx';
import { EvidenceQuestion } from './evidence-question.tsx';
import { useFieldId } from './form-context.ts';
import { aboutOf, sentenceOf } from './form-errors.ts';
import { KeyedQuestion } from './keyed-question.tsx';
import { PersonQuestion } from './person-question.tsx';
import type { QuestionProps } from './question-props.ts';
import { RowsQuestion } from './rows-question.tsx';
import { SiblingsQuestion } from './siblings-question.tsx';
import { WordsQuestion } from './words-question.tsx';

/** A question, unless it hangs on another answer that is not given. */
export function Question(props: QuestionProps) {
  return props.field.when ? <HangingQuestion {...props} /> : <AskedQuestion {...props} />;
}

/** Watches the answer a question hangs on. What was typed stays while the question is out of sight. */
function HangingQuestion(props: QuestionProps) {
  const group: unknown = useWatch({
    name: props.path.split('.').slice(0, -1).join('.') || props.field.when?.field || '',
  });
  const values = isValues(group) ? group : { [props.field.when?.field ?? '']: group };
  return isShown(props.field, values) ? <AskedQuestion {...props} /> : null;
}

function AskedQuestion({ field, words, path, size = 'section' }: QuestionProps) {
  const { register } = useFormContext();
  const fieldId = useFieldId();
  const error = useProblem(path);
  const common = { id: fieldId(path), labelSize: size, hint: words.hint, error };
  switch (field.kind) {
    case 'words':
      return <WordsQuestion {...common} label={words.label} path={path} quoted={field.quoted ?? false} />;
    case 'line':
      return <TextLine {...common} label={words.label} registration={register(path)} />;
    case 'person':
      return <PersonQuestion {...common} label={words.label} path={path} />;
    case 'date':
      return (
        <DateField
          {...common}
          legend={words.label}
          parts={{ day: register(`${path}.day`), month: register(`${path}.month`), year: register(`${path}.year`) }}
        />
      );
    case 'choice':
      return (
        <RadioGroup
          {...common}
          legend={words.label}
          registration={register(path)}
          options={optionsOf(field.options, words)}
          layout={size === 'row' && field.options.length < 6 ? 'inline' : 'tiles'}
        />
      );
    case 'choices':
      return (
        <CheckboxGroup
          {...common}
          legend={words.label}
          registration={register(path)}
          options={optionsOf(field.options, words)}
          layout={size === 'row' ? 'inline' : 'tiles'}
        />
      );
    case 'evidence':
      return <EvidenceQuestion {...common} legend={words.label} path={path} ask={Question} />;
    case 'siblings':
      return <SiblingsQuestion {...common} legend={words.label} path={path} own={field.own} />;
    case 'arrangement':
      return <ArrangementQuestion {...common} label={words.label} registration={register(path)} />;
    case 'rows':
      return <RowsQuestion field={field} words={words} path={path} size={size} ask={Question} error={error} />;
    case 'each':
    case 'keyed':
      return <KeyedQuestion field={field} words={words} path={path} size={size} ask={Question} />;
  }
}

/** The sentence for what is wrong with the answer at a path; undefined when nothing is. */
function useProblem(path: string): string | undefined {
  const { getFieldState } = useFormContext();
  const state = useFormState({ name: path });
  const { words } = useGuidance();
  const { error } = getFieldState(path, state);
  // What is wrong with a list of rows as a whole stands at its root.
  const found = error?.root ?? error;
  return found?.message === undefined ? undefined : sentenceOf(words, found.message, aboutOf(found));
}

const optionsOf = (options: readonly string[], words: QuestionWords) =>
  options.map((value) => ({ value, label: words.options?.[value] ?? value }));
