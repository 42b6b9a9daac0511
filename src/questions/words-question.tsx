// Asks for a paragraph or more; where the words are the writer's own, some may be suggested to look at again.
import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { useCase } from '../case-file/case-context.tsx';
import type { FieldProps } from '../ui/field-frame.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useReconsidered } from './use-reconsidered.ts';
import { WordingNote } from './wording-note.tsx';

interface WordsProps extends FieldProps {
  readonly path: string;
}

/** Nothing is ever suggested about what somebody said, nor to a family. */
export function WordsQuestion({ quoted, ...words }: WordsProps & { readonly quoted: boolean }) {
  const isFamily = useCase(({ audience }) => audience === 'family');
  return quoted || isFamily ? <WordsBox {...words} /> : <ReadAgain {...words} />;
}

function WordsBox({ path, note, ...field }: WordsProps & { readonly note?: ReactNode }) {
  const { register } = useFormContext();
  const isSmall = field.labelSize === 'row' || field.labelSize === 'field';
  return <TextArea {...field} registration={register(path)} rows={isSmall ? 2 : 4} note={note} />;
}

function ReadAgain(words: WordsProps) {
  const { found, leave } = useReconsidered(words.path);
  return (
    <WordsBox {...words} note={found.length > 0 && <WordingNote boxId={words.id} found={found} onLeave={leave} />} />
  );
}
