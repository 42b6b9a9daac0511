// "Why am I seeing this?": the decisions of the statechart that opened this step, in words.
import type { Reason } from '../../machines/walk.ts';
import { Details } from '../ui/details.tsx';
import { useGuidance } from '../words/guidance-context.tsx';

export function WhyThis({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { words } = useGuidance();
  return (
    <Details summary="Why am I seeing this?">
      {reasons.length === 0 ? (
        <p>This is asked for every child.</p>
      ) : (
        reasons.map(({ rule, openedAnyway }) => (
          <p key={rule}>
            {openedAnyway ? `You chose to open this. ${words.reasons[rule].notAsked}` : words.reasons[rule].asked}
          </p>
        ))
      )}
    </Details>
  );
}
