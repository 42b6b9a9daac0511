// Clears the case from this tab, after asking once more, because it cannot be undone.
import { useState } from 'react';
import { useWipe } from '../case-file/case-context.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonRow } from '../ui/button-row.tsx';

export function ClearCase() {
  const wipe = useWipe();
  const [asks, setAsks] = useState(false);
  const clear = () => {
    wipe();
    // Everything that was pressed is gone, so the page is read from its heading.
    requestAnimationFrame(() => document.querySelector('h1')?.focus());
  };
  if (!asks) {
    return (
      <Button kind="quiet" size="small" onClick={() => setAsks(true)}>
        Clear everything in this tab
      </Button>
    );
  }
  return (
    <div role="group" aria-label="Clear everything in this tab">
      <p>This removes every child and every answer from this tab. It cannot be undone.</p>
      <ButtonRow>
        <Button kind="warning" size="small" onClick={clear}>
          Clear it all
        </Button>
        <Button ref={takeFocus} kind="secondary" size="small" onClick={() => setAsks(false)}>
          Keep it
        </Button>
      </ButtonRow>
    </div>
  );
}

/** The safe answer has the focus, since the button that asked is gone. */
const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();
