// Asks once more before a child is taken out of the case, and says that everything is kept.
import type { Child } from '../../machines/case-file.ts';
import { hrefOf } from '../address/place.ts';
import { Button } from '../ui/button.tsx';
import { ButtonRow } from '../ui/button-row.tsx';

const takeFocus = (heading: HTMLHeadingElement | null): void => heading?.focus();

export function TakeOut({
  child: { label },
  onTakeOut,
  onKeep,
}: {
  readonly child: Child;
  readonly onTakeOut: () => void;
  readonly onKeep: () => void;
}) {
  return (
    <div role="group" aria-label={`Take ${label} out of the case`} className="as-typed">
      <h3 ref={takeFocus} tabIndex={-1}>
        Take {label} out of the case?
      </h3>
      <p>{label} will not be shown in this case any more. Nothing is deleted: every answer is kept.</p>
      <p>
        What was said about {label} and each brother or sister is parked. If {label} should stay in the case, use
        &quot;Leave out&quot; on the page of{' '}
        <a href={hrefOf({ at: 'sibling-part', part: 'who-counts' })}>who is looked at together</a>.
      </p>
      <p>You can put {label} back at any time, with everything that was said.</p>
      <ButtonRow>
        <Button kind="secondary" size="small" onClick={onTakeOut}>
          Take {label} out
        </Button>
        <Button kind="quiet" size="small" onClick={onKeep}>
          Keep in the case
        </Button>
      </ButtonRow>
    </div>
  );
}
