// A step that is not asked for this child: says why, and lets a person open it all the same.
import { setOpened } from '../../machines/case-edits.ts';
import type { Child } from '../../machines/case-file.ts';
import type { StepId } from '../../machines/vocabulary.ts';
import type { Reason } from '../../machines/walk.ts';
import { hrefOf } from '../address/place.ts';
import { useChange } from '../case-file/case-context.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonRow } from '../ui/button-row.tsx';
import { Lead } from '../ui/lead.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { judgedWith } from '../words/stage-of.ts';

export function NotAskedStep({
  child,
  step,
  reason,
}: {
  readonly child: Child;
  readonly step: StepId;
  readonly reason: Reason;
}) {
  const { words } = useGuidance();
  const change = useChange();
  const judged = judgedWith(step);
  return (
    <>
      <Lead>{words.reasons[reason.rule].notAsked}</Lead>
      {child.steps[step]?.answers && <p>Your earlier answers here are kept. They do not count for now.</p>}
      <p>
        {judged.length > 0 && `The option${judged.length > 1 ? 's stay' : ' stays'} on the balance sheet. `}You can open
        these questions if they bear on this child.
      </p>
      <ButtonRow>
        <Button onClick={() => change(setOpened(child.id, reason.rule, true))}>Open it anyway</Button>
        <LinkButton kind="secondary" href={hrefOf({ at: 'overview' })}>
          Back to the overview
        </LinkButton>
      </ButtonRow>
    </>
  );
}
