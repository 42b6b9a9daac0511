// What stands at the head of everything that is read or printed: a draft, whose, of what day, and that it decides nothing.
import type { Child } from '../../machines/case-file.ts';
import { Tag } from '../ui/tag.tsx';
import { ageInWords } from './child-words.ts';
import { dateInWords } from './date-in-words.ts';
import { documentInWords } from './document-in-words.ts';
import { useGuidance } from './guidance-context.tsx';

export function DraftLine({ child }: { readonly child: Child }) {
  const { policy, national, surroundings } = useGuidance();
  return (
    <p>
      <Tag kind="solid">Draft</Tag> {child.label}, {ageInWords(child, surroundings).toLowerCase()}.{' '}
      {dateInWords(surroundings.asOf)}.{' '}
      {policy ? `${policy.card.name}, ${documentInWords(policy.card)}.` : 'National position only.'} Law as checked on{' '}
      {dateInWords(national.checkedOn)}. This tool decides nothing.
    </p>
  );
}
