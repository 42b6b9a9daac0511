// The worries by what prompted them, in the paper with the whole assessment. What belongs to safeguarding is not in it.
import { isKeptApart } from '../../machines/siblings/concerns.ts';
import { concernsIn } from '../../machines/siblings/of-child.ts';
import { type SeparationPrompt, separationPrompts } from '../../machines/sibling-vocabulary.ts';
import { ReadSection } from '../lines/read-section.tsx';
import { RecordedApart } from '../lines/recorded-apart.tsx';
import { useSiblingReading } from '../lines/sibling-reading.ts';
import { WorrySaid } from '../lines/sibling-worries.tsx';
import { useSaid } from '../lines/use-said.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { LookWords } from './prompt-look.tsx';
import type { OfGroup } from './whole-children.tsx';
import { Missing, WholePart } from './whole-part.tsx';
import { wholeWords } from './whole-words.ts';

export function WholeWorries({ group: { siblings }, members }: OfGroup) {
  const { audience, forms, siblings: words } = useGuidance().words;
  const said = wholeWords(audience);
  const reading = useSiblingReading(useSaid());
  const looks = forms.promptLook.questions['seen']?.options;
  const concerns = concernsIn(siblings, members);
  const under = (prompt: SeparationPrompt) => concerns.filter((concern) => concern.prompt === prompt);
  const lookOf = (prompt: SeparationPrompt) => siblings.prompts[prompt]?.seen ?? '';
  const isLooked = (prompt: SeparationPrompt) => prompt in siblings.prompts || under(prompt).length > 0;
  const isSeen = (prompt: SeparationPrompt) => lookOf(prompt) === 'seen' || under(prompt).length > 0;
  return (
    <WholePart part="prompts">
      <p>{said.worries}</p>
      {separationPrompts.filter(isLooked).map((prompt) => (
        <ReadSection key={prompt} heading={words.prompts[prompt].name}>
          {isKeptApart(prompt) ? (
            isSeen(prompt) ? (
              <RecordedApart />
            ) : (
              <p>{looks?.[lookOf(prompt)]}</p>
            )
          ) : (
            <>
              <LookWords prompt={prompt} />
              {under(prompt).map((concern) => (
                <WorrySaid key={concern.id} concern={concern} reading={reading} />
              ))}
            </>
          )}
        </ReadSection>
      ))}
      <Missing
        what={said.notLooked}
        of={separationPrompts.filter((prompt) => !isLooked(prompt)).map((prompt) => words.prompts[prompt].name)}
      />
    </WholePart>
  );
}
