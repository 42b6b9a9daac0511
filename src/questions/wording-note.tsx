// A quiet note under a box: words in it that may be better put another way, and why. It changes nothing.
import { Button } from '../ui/button.tsx';
import { Details } from '../ui/details.tsx';
import { focusField } from '../ui/focus-field.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import type { Reconsidered } from './use-reconsidered.ts';

export function WordingNote({
  boxId,
  found,
  onLeave,
}: {
  readonly boxId: string;
  readonly found: Reconsidered;
  readonly onLeave: (wording: string) => void;
}) {
  const named = found.map(({ words }) => `“${words}”`).join(', ');
  return (
    <div className="wording-note">
      <Details summary={`Another way to put ${named}?`}>
        <ul className="govuk-list">
          {found.map(({ wording, words }) => (
            <li key={wording.id}>
              <p>
                <strong>“{words}”</strong>. Perhaps: {wording.instead}
              </p>
              <p>
                {wording.why} <span className="wording-note__source">{wording.source}.</span>
              </p>
              <Button
                kind="quiet"
                size="small"
                onClick={() => {
                  onLeave(wording.id);
                  // The button that was pressed goes, so the focus returns to the box.
                  focusField(boxId);
                }}
              >
                Leave it<VisuallyHidden>: {words}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
        <p>Leave it if it is the right word here.</p>
      </Details>
    </div>
  );
}
