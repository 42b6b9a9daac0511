// What stands under a part in the list: who or what is still to be told, by name where names are few.
import { useCallback } from 'react';
import { membersOf } from '../../machines/siblings/members.ts';
import { type Two, directionsOf, pairsOf, toldOf } from '../../machines/siblings/pairs.ts';
import { standing } from '../../machines/siblings/record.ts';
import { type SeparationPrompt, type SiblingPart, separationPrompts } from '../../machines/sibling-vocabulary.ts';
import { useGroup } from '../words/use-group.ts';
import { useHubWords } from './hub-words.ts';
import { pairName, turned } from './pair-names.ts';

export function usePartDetail(): (part: SiblingPart) => string {
  const group = useGroup();
  const words = useHubWords();
  return useCallback(
    (part) => {
      const members = membersOf(group);
      const own = members.flatMap(({ child }) => child ?? []);
      const missing = (names: readonly string[]) => (names.length > 0 ? words.stillToTell(names) : '');
      switch (part) {
        case 'who-counts':
          return missing(own.filter(({ steps }) => !steps.siblings?.answers).map(({ label }) => label));
        case 'own-needs':
          return missing(own.filter(({ steps }) => !steps['sibling-needs']?.answers).map(({ label }) => label));
        case 'judgement':
          return missing(own.filter(({ steps }) => !steps['siblings-together']?.answers).map(({ label }) => label));
        case 'pairs': {
          const told = directionsOf(members).map((two) => toldOf(group.siblings, two));
          const [untold = 0, alone = 0] = (['missing', 'one-source'] as const).map(
            (state) => told.filter((one) => one === state).length,
          );
          const isLeft = (two: Two) => toldOf(group.siblings, two) === 'missing';
          const pairs = pairsOf(members).filter((pair) => isLeft(pair) || isLeft(turned(pair)));
          return words.ways({ untold, all: told.length, alone, pairs: pairs.map(pairName) });
        }
        case 'prompts': {
          const described = standing(group.siblings.concerns).map(({ prompt }) => prompt);
          const isLooked = (prompt: SeparationPrompt) =>
            group.siblings.prompts[prompt] !== undefined || described.includes(prompt);
          return separationPrompts.every(isLooked) ? '' : words.promptsLeft;
        }
        default:
          return '';
      }
    },
    [group, words],
  );
}
