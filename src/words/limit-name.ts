// What a time limit is called: for a family in its plain words where there are any, and else as the law or the policy has it.
import type { Timescale } from '../../content/compiled.ts';
import type { Audience } from '../../machines/vocabulary.ts';
import { useCase } from '../case-file/case-context.tsx';
import { useGuidance } from './guidance-context.tsx';

export const limitName = ({ what, plain }: Pick<Timescale, 'what' | 'plain'>, audience: Audience): string =>
  (audience === 'family' ? plain : null) ?? what;

/** The name of a time limit by its id, whether it is a national one or the authority's own. */
export function useLimitNames(): (id: string) => string {
  const { national, policy } = useGuidance();
  const audience = useCase((caseFile) => caseFile.audience);
  const limits = [...national.timescales, ...(policy?.timescales ?? [])];
  return (id) => {
    const limit = limits.find((one) => one.id === id);
    return limit ? limitName(limit, audience) : 'A date of the plan';
  };
}
