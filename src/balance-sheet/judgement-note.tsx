// Where one option stands: the judgement in words, or that there is none yet, with the way to its question.
import type { OptionJudgement } from '../../machines/balance-sheet/sheet.ts';
import type { Child } from '../../machines/case-file.ts';
import { stepHref } from '../address/place.ts';
import { JudgementWords } from '../lines/judgement-words.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useGuidance } from '../words/guidance-context.tsx';

export function JudgementNote({ child, judgement }: { readonly child: Child; readonly judgement: OptionJudgement }) {
  const { words } = useGuidance();
  return (
    <div className="judgement-note">
      <JudgementWords judgement={judgement} />
      <a href={stepHref(child.id, judgement.step)}>
        {judgement.judgement ? 'Change' : 'Go to the question'}
        <VisuallyHidden>: {words.steps[judgement.step].heading}</VisuallyHidden>
      </a>
    </div>
  );
}
