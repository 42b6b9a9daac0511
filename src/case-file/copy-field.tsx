// Asks for the file of a saved copy and says plainly why one could not be opened.
import { useRef, useState } from 'react';
import { FileField } from '../ui/file-field.tsx';
import { ProgressWords } from '../ui/progress-words.tsx';
import { type EarlierCopy, type NotOpened, readCopy } from './case-document.ts';

const problems: Readonly<Record<NotOpened, string>> = {
  empty: 'There is nothing in this file. Choose the file that was saved here.',
  'not-json': 'This file cannot be read. It is not a copy saved here, or it is damaged. Choose another file.',
  'not-a-case': 'This file was not saved here, or part of it is damaged. Choose another file.',
  'newer-format': 'This copy was saved with a newer version of this tool. Open it in that version.',
  'too-large': 'This file is larger than any copy that is saved here, so it was not opened. Choose another file.',
  unreadable: 'Your device did not let this file be read. Try once more, or choose another file.',
};

export function CopyField({
  id,
  label,
  opened,
  onOpen,
}: {
  readonly id: string;
  readonly label: string;
  /** What is said once a copy is open. */
  readonly opened: string;
  readonly onOpen: (copy: EarlierCopy | undefined) => void;
}) {
  const [found, setFound] = useState<NotOpened | 'opened'>();
  const chosen = useRef<File>(undefined);
  const choose = async (file: File | undefined) => {
    chosen.current = file;
    const read = file && (await readCopy(file));
    // Somebody who has chosen another file since is waiting for that one.
    if (chosen.current !== file) return;
    onOpen(read?.ok ? read : undefined);
    setFound(read && (read.ok ? 'opened' : read.why));
  };
  return (
    <>
      <FileField
        id={id}
        label={label}
        hint="A file that was saved here. Its name ends in .json."
        accept=".json,application/json"
        error={found === undefined || found === 'opened' ? undefined : problems[found]}
        onChoose={(file) => void choose(file)}
      />
      <div role="status">{found === 'opened' && <ProgressWords>{opened}</ProgressWords>}</div>
    </>
  );
}
