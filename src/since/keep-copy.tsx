// Saves the open case as a file, to be compared with next time.
import { useState } from 'react';
import type { IsoDate } from '../../machines/rules/dates.ts';
import { copyName } from '../../machines/saved-case.ts';
import { useCase, useCaseNow } from '../case-file/case-context.tsx';
import { saveCopy } from '../case-file/case-document.ts';
import { Button } from '../ui/button.tsx';
import { ProgressWords } from '../ui/progress-words.tsx';
import { today } from '../words/today.ts';

export function KeepCopy() {
  const caseNow = useCaseNow();
  const isFamily = useCase(({ audience }) => audience === 'family');
  const [saved, setSaved] = useState<IsoDate>();
  const save = () => {
    const day = today();
    saveCopy(caseNow(), day);
    setSaved(day);
  };
  return (
    <section aria-labelledby="keep-copy">
      <h2 id="keep-copy">Keep a copy to compare with next time</h2>
      <p>
        {isFamily
          ? 'The file holds all that you typed. Anyone who opens it can read it. Save it only where nobody else will look.'
          : 'The file holds everything that was written here, readable by anyone who opens it. Keep it where your organisation keeps such records.'}
      </p>
      <Button kind="secondary" onClick={save}>
        Save a copy
      </Button>
      <div role="status">
        {saved && (
          <ProgressWords>
            The copy went to your browser as {copyName(saved)}. Look where your browser puts what it saves.
          </ProgressWords>
        )}
      </div>
    </section>
  );
}
