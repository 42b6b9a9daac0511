// Gives the screens the chosen audience's words, the chosen authority's policy and the national position.
import { type ReactNode, createContext, use, useMemo } from 'react';
import type { JourneyWords } from '../../content/compiled-words.ts';
import type { AuthorityPolicy, National } from '../../content/compiled.ts';
import { useCase } from '../case-file/case-context.tsx';
import { askedOn, type Surroundings } from '../../machines/child-journey.ts';
import { idsOf } from '../../machines/siblings/members.ts';
import { noLocalRules } from '../../machines/rules/local.ts';
import { nationalPosition, policyOf, wordsFor } from './loaded.ts';
import { today } from './today.ts';

export interface Guidance {
  readonly words: JourneyWords;
  readonly policy: AuthorityPolicy | undefined;
  readonly national: National;
  readonly surroundings: Surroundings;
}

const Context = createContext<Guidance | undefined>(undefined);

/** Waits for what the case needs, then shows the screens inside. */
export function GuidanceProvider({ children }: { readonly children: ReactNode }) {
  const words = use(wordsFor(useCase(({ audience }) => audience)));
  const policy = use(policyOf(useCase(({ authority }) => authority)));
  const national = use(nationalPosition());
  const asOf = useCase((caseFile) => askedOn(caseFile, today()));
  // As one text, so that the screens draw again only when somebody joins or leaves the group.
  const together = useCase((caseFile) => idsOf(caseFile).join(' '));
  const guidance = useMemo(
    () => ({
      words,
      policy,
      national,
      surroundings: { local: policy?.rules ?? noLocalRules, asOf, group: together.split(' ').filter(Boolean) },
    }),
    [words, policy, national, asOf, together],
  );
  return <Context value={guidance}>{children}</Context>;
}

/** The words, policy and national position for the open case. */
export function useGuidance(): Guidance {
  const guidance = use(Context);
  if (!guidance) throw new Error('The screen stands outside the guidance provider.');
  return guidance;
}
