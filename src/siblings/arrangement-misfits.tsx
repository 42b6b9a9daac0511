// Says where plans do not fit each other, or their own arrangement. It does not say which of them is right.
import type { Member } from '../../machines/siblings/members.ts';
import { Notice } from '../ui/notice.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { listed } from '../words/listed.ts';
import { useArrangementNames } from '../words/use-arrangement-names.ts';
import {
  type Planned,
  differentArrangements,
  differentWords,
  unlikeItsArrangement,
} from '../../machines/siblings/plans.ts';

export function ArrangementMisfits({
  plans,
  members,
}: {
  readonly plans: readonly Planned[];
  readonly members: readonly Member[];
}) {
  const planWords = useGuidance().words.steps['siblings-together'].questions['plan']?.options;
  const nameOf = useArrangementNames();
  const wordsOf = (plan: Planned['plan']) => planWords?.[plan] ?? plan;
  const misfits = [
    ...differentArrangements(plans).map(({ key, names }) => ({
      id: `follows ${key}`,
      text: `The plan for ${listed(names)} follows the arrangement "${nameOf(key)}".`,
    })),
    ...differentWords(plans).map(({ key, names }) => ({
      id: `says ${key}`,
      text: `The plan for ${listed(names)} says: ${wordsOf(key)}.`,
    })),
    ...plans.flatMap((planned) => {
      const unlike = unlikeItsArrangement(planned, members);
      if (!unlike) return [];
      const where = unlike.are === 'with' ? 'in one home with' : 'in another home than';
      const text = `The plan for ${planned.member.label} says: ${wordsOf(planned.plan)}. The arrangement it follows has ${planned.member.label} ${where} ${listed(unlike.names)}.`;
      return [{ id: `unlike ${planned.child.id}`, text }];
    }),
  ];
  if (misfits.length === 0) return null;
  return (
    <Notice heading="These do not fit each other yet">
      <ul className="govuk-list govuk-list--bullet">
        {misfits.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <p>
        Each may be right for the child it is about. Before anything is decided, they are thought about side by side.
      </p>
    </Notice>
  );
}
