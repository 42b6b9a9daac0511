// Why two would live apart as things stand, in words.
import { useGuidance } from '../words/guidance-context.tsx';
import { useArrangementNames } from '../words/use-arrangement-names.ts';
import type { ApartBecause } from '../../machines/siblings/apart.ts';

export function ApartReasons({ because }: { readonly because: readonly ApartBecause[] }) {
  const { words } = useGuidance();
  const nameOf = useArrangementNames();
  const inWords = (reason: ApartBecause): string => {
    switch (reason.by) {
      case 'two-homes':
        return `In two homes under "${nameOf(reason.arrangement)}".`;
      case 'until-moved':
        return `Apart until the later move under "${nameOf(reason.arrangement)}".`;
      case 'plan':
        return `The plan for ${reason.of.label}: ${words.steps['siblings-together'].questions['plan']?.options?.[reason.plan] ?? ''}.`;
      case 'now':
        return `${words.forms.pairHistory.questions['met']?.options?.[reason.met] ?? ''}.`;
      case 'lives':
        return `Where ${reason.of.label} lives: ${words.forms.sibling.questions['lives']?.options?.[reason.lives] ?? ''}.`;
    }
  };
  if (because.length === 0) return null;
  return <p className="read-item__foot">{because.map(inWords).join(' ')}</p>;
}
