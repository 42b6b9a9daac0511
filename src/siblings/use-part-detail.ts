// What stands under a part in the list: who or what is still to be told, by name where names are few.
import { useCallback } from 'react';
import { membersOf } from '../../machines/siblings/members.ts';
import { directionsOf, toldOf } from '../../machines/siblings/pairs.ts';
import { type SiblingPart, separationPrompts } from '../../machines/sibling-vocabulary.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { useGroup } from '../words/use-group.ts';

export function usePartDetail(): (part: SiblingPart) => string {
  const group = useGroup();
  const { prompts } = useGuidance().words.siblings;
  return useCallback(
    (part) => {
      const members = membersOf(group);
      const own = members.flatMap(({ child }) => child ?? []);
      const missing = (names: readonly string[]) => (names.length > 0 ? `Still to be told: ${names.join(', ')}.` : '');
      switch (part) {
        case 'who-counts':
          return missing(own.filter(({ steps }) => !steps.siblings?.answers).map(({ label }) => label));
        case 'own-needs':
          return missing(own.filter(({ steps }) => !steps['sibling-needs']?.answers).map(({ label }) => label));
        case 'judgement':
          return missing(own.filter(({ steps }) => !steps['siblings-together']?.answers).map(({ label }) => label));
        case 'pairs': {
          const told = directionsOf(members).map((two) => toldOf(group.siblings, two));
          const [blank = 0, alone = 0] = (['missing', 'one-source'] as const).map(
            (state) => told.filter((one) => one === state).length,
          );
          const ways = blank > 0 ? `${blank} of ${told.length} directions are not told yet.` : '';
          return `${ways}${alone > 0 ? ` Resting on one source: ${alone}.` : ''}`.trim();
        }
        case 'prompts': {
          const looked = separationPrompts.filter((prompt) => group.siblings.prompts[prompt]);
          return looked.length === 0 || looked.length === separationPrompts.length
            ? ''
            : missing(
                separationPrompts.filter((prompt) => !looked.includes(prompt)).map((prompt) => prompts[prompt].name),
              );
        }
        default:
          return '';
      }
    },
    [group, prompts],
  );
}
