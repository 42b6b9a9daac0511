// The rows of the table of time limits: each national one, followed by the authority's own where it says something else.
import type { LocalTimescale, Timescale } from '../../content/compiled.ts';
import type { CountedLimit } from '../../machines/rules/counted-limit.ts';
import type { Limit } from '../../machines/rules/timescales.ts';
import { useCase } from '../case-file/case-context.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { howRead } from '../words/how-read.ts';
import { limitName } from '../words/limit-name.ts';
import { findStatement } from '../words/step-keys.ts';

export interface LimitRow {
  readonly id: string;
  readonly what: string;
  /** Where it is set, how surely that was read, and what is to be known about it. */
  readonly sources: readonly string[];
  readonly timescale: Timescale | LocalTimescale;
  readonly counted: CountedLimit;
  readonly limit: Limit;
}

export function useLimitRows(): (limits: readonly Limit[]) => readonly LimitRow[] {
  const { policy } = useGuidance();
  const audience = useCase((caseFile) => caseFile.audience);
  const isFamily = audience === 'family';
  const said = (...parts: readonly (string | null | undefined)[]) => parts.flatMap((part) => part ?? []);
  const noteOf = ({ note }: Timescale | LocalTimescale) => (isFamily ? null : note);
  const ownLimit = isFamily ? "The council's own rule" : "The authority's own limit";
  return (limits) =>
    limits.flatMap((limit) => {
      const { national } = limit;
      const rows: LimitRow[] = national
        ? [
            {
              id: limit.id,
              what: limitName(national, audience),
              sources: said(national.pin, howRead(national.verified, audience), noteOf(national)),
              timescale: national,
              counted: limit,
              limit,
            },
          ]
        : [];
      const own = limit.local.map((local): LimitRow => ({
        id: local.timescale.id,
        what: limitName(local.timescale, audience),
        sources: said(
          national && ownLimit,
          policy && findStatement(policy, local.timescale.provision)?.source,
          noteOf(local.timescale),
        ),
        timescale: local.timescale,
        counted: local,
        limit,
      }));
      return [...rows, ...own];
    });
}
