// What can make people think about separate homes: each with what to look for and what to beware of. None of them decides.
import type { ReactNode } from 'react';
import type { PromptWords } from '../../content/compiled-words.ts';
import { isKeptApart } from '../../machines/siblings/concerns.ts';
import { standing } from '../../machines/siblings/record.ts';
import { type SeparationPrompt, separationPrompts } from '../../machines/sibling-vocabulary.ts';
import { useCase } from '../case-file/case-context.tsx';
import { recordedApart } from '../lines/recorded-apart.tsx';
import { Details } from '../ui/details.tsx';
import { Notice } from '../ui/notice.tsx';
import { AfterFirstScreen } from '../words/after-first-screen.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { useGroup } from '../words/use-group.ts';
import { ConcernsOf } from './concerns-of.tsx';
import { LookWords } from './prompt-look.tsx';

const decidesNothing = {
  professional:
    'None of these decides anything, alone or together. "Looked for, and not seen" is worth as much as something that was seen. Describe what happened between children, never what a child is.',
  family:
    'No worry here decides anything. It helps just as much to say that you saw nothing of the kind. Say what happened. It is never about which child is good or bad.',
};

/** Lines that a source says, and lines of our own: the first heading never stands over the second. */
const saidElsewhere = 'What research and policies warn about';
const ourOwn = { professional: 'A caution of our own', family: 'Something to bear in mind' };

/** As many as a first screen shows. */
const onFirstScreen = 2;

export function Prompts() {
  const isFamily = useCase(({ audience }) => audience === 'family');
  return (
    <>
      <Notice>{isFamily ? decidesNothing.family : decidesNothing.professional}</Notice>
      {separationPrompts.slice(0, onFirstScreen).map((prompt) => (
        <PromptSection key={prompt} prompt={prompt} />
      ))}
      <AfterFirstScreen>
        {separationPrompts.slice(onFirstScreen).map((prompt) => (
          <PromptSection key={prompt} prompt={prompt} />
        ))}
      </AfterFirstScreen>
    </>
  );
}

function PromptSection({ prompt }: { readonly prompt: SeparationPrompt }) {
  const { audience, siblings } = useGuidance().words;
  const { name, look, warnings } = siblings.prompts[prompt];
  const isFamily = audience === 'family';
  const id = `prompt-${prompt}`;
  const recorded = (
    <>
      <LookWords prompt={prompt} />
      <ConcernsOf prompt={prompt} />
    </>
  );
  return (
    <section className="siblings-prompt" aria-labelledby={id}>
      <h2 id={id} className="govuk-heading-m" tabIndex={-1}>
        {name}
      </h2>
      <p>{look}</p>
      <Warnings summary={saidElsewhere} lines={warnings.filter(({ pin }) => pin !== null)} />
      <Warnings
        summary={isFamily ? ourOwn.family : ourOwn.professional}
        lines={warnings.filter(({ pin }) => pin === null)}
      />
      {isKeptApart(prompt) ? <OnScreenAlone prompt={prompt}>{recorded}</OnScreenAlone> : recorded}
    </section>
  );
}

function Warnings({ summary, lines }: { readonly summary: string; readonly lines: PromptWords['warnings'] }) {
  if (lines.length === 0) return null;
  return (
    <Details summary={summary} open>
      <ul className="govuk-list govuk-list--bullet">
        {lines.map(({ text, pin }) => (
          <li key={text}>
            {text}
            {pin !== null && <span className="entry__source">{pin}</span>}
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** What belongs to safeguarding is read on the screen. Paper says only that there is something. */
function OnScreenAlone({ prompt, children }: { readonly prompt: SeparationPrompt; readonly children: ReactNode }) {
  const { audience } = useGuidance().words;
  const { prompts, concerns } = useGroup().siblings;
  const isSaid = prompts[prompt]?.seen === 'seen' || standing(concerns).some((concern) => concern.prompt === prompt);
  return (
    <>
      <div className="off-paper">{children}</div>
      {isSaid && <p className="on-paper">{recordedApart(audience)}</p>}
    </>
  );
}
