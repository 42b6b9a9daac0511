// What stands at the head of every page about the group: a draft, whose, of what day, and that it decides nothing.
import { membersOf } from '../../machines/siblings/members.ts';
import { Tag } from '../ui/tag.tsx';
import { dateInWords } from '../words/date-in-words.ts';
import { documentInWords } from '../words/document-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { useGroup } from '../words/use-group.ts';
import { useRunningHead } from '../words/use-running-head.ts';

/** `names` where it is about some of the group alone. */
export function GroupDraftLine({ names: some }: { readonly names?: string }) {
  const { policy, national, surroundings } = useGuidance();
  const members = membersOf(useGroup());
  const names = some ?? members.map(({ label }) => label).join(', ');
  useRunningHead(`Brothers and sisters: ${names}. Draft: this tool decides nothing.`);
  return (
    <p>
      <Tag kind="solid">Draft</Tag> {names}. {dateInWords(surroundings.asOf)}.{' '}
      {policy ? `${policy.card.name}, ${documentInWords(policy.card)}.` : 'National position only.'} Law as checked on{' '}
      {dateInWords(national.checkedOn)}. This tool decides nothing.
    </p>
  );
}
