// Who a member of the group is, in a few words: a child's age, or where somebody outside the case lives.
import { useCallback } from 'react';
import type { Member } from '../../machines/siblings/members.ts';
import { ageInWords } from '../words/child-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { useGroup } from '../words/use-group.ts';
import { useHubWords } from './hub-words.ts';

export function useMemberWords(): (member: Member) => string {
  const { words, surroundings } = useGuidance();
  const { siblings } = useGroup();
  const { ofThisCase } = useHubWords();
  const { lives: question } = words.forms.sibling.questions;
  return useCallback(
    ({ id, child, about }) => {
      if (child) return `${ageInWords(child, surroundings)}${ofThisCase}`;
      const lives = siblings.others.find((one) => one.id === id)?.lives ?? '';
      const said = [question?.options?.[lives] ?? 'Where they live is not said yet', about.trim()];
      return said.filter((part) => part !== '').join(', ');
    },
    [siblings.others, question, surroundings, ofThisCase],
  );
}
