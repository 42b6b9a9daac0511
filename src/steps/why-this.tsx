// "Why am I seeing this?": the decisions of the statechart that opened this step, in words.
import { setOpened } from '../../machines/case-edits.ts';
import type { Child } from '../../machines/case-file.ts';
import type { Reason } from '../../machines/walk.ts';
import { useChange } from '../case-file/case-context.tsx';
import { Button } from '../ui/button.tsx';
import { Details } from '../ui/details.tsx';
import { useGuidance } from '../words/guidance-context.tsx';

export function WhyThis({ child, reasons }: { readonly child: Child; readonly reasons: readonly Reason[] }) {
  const { words } = useGuidance();
  const change = useChange();
  return (
    <Details summary="Why am I seeing this?">
      {reasons.length === 0 && <p>This is asked for every child.</p>}
      {reasons.map(({ rule, openedAnyway }) =>
        openedAnyway ? (
          <div key={rule}>
            <p>You chose to open this. Your answers so far would not have opened it.</p>
            <Button kind="secondary" size="small" onClick={() => change(setOpened(child.id, rule, false))}>
              Close it again and park the answers
            </Button>
          </div>
        ) : (
          <p key={rule}>{words.reasons[rule].asked}</p>
        ),
      )}
    </Details>
  );
}
