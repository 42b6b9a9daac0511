// What the tests of the time limits share: a child of whom only a few things are said, and the limits found for them.
import type { AuthorityPolicy } from '../../content/compiled.ts';
import type { Values } from '../../machines/answers/shown.ts';
import { blankBirth, editChildDetails, setCase } from '../../machines/case-edits.ts';
import type { Child } from '../../machines/case-file.ts';
import { noLocalRules } from '../../machines/rules/local.ts';
import { type Limit, timescalesOf } from '../../machines/rules/timescales.ts';
import { type StepId, steps } from '../../machines/vocabulary.ts';
import { dateOf, today } from './journey-support.ts';
import { answered, caseWith, childIn, national, policies } from './sheet-support.ts';

export interface Said {
  readonly asOf?: string;
  readonly status?: string;
  readonly dates?: Readonly<Record<string, string>>;
  readonly steps?: { readonly [Step in StepId]?: Values };
  readonly born?: string;
  readonly years?: string;
  readonly meetingOn?: string;
  readonly told?: Child['limits'];
  /** The authority whose policy is read beside the law; none: the national position alone. */
  readonly beside?: string;
}

const policyOf = (id: string | undefined): AuthorityPolicy | undefined => policies.find(({ card }) => card.id === id);

const datesSaid = (dates: Readonly<Record<string, string>>): Values =>
  Object.fromEntries(
    Object.entries(dates).map(([question, value]) => [question, question === 'reviewsHeld' ? value : dateOf(value)]),
  );

/** The limits of a child in foster care, on the day of the tests where no other day is given. */
export function limitsOf(said: Said): Limit[] {
  const legalStatus = said.status ?? 'section-20';
  const livesNow = legalStatus === 'supervision-order' ? 'with-parents' : 'foster-care';
  const answers: { readonly [Step in StepId]?: Values } = {
    'home-and-status': { livesNow, legalStatus },
    dates: datesSaid(said.dates ?? {}),
    ...said.steps,
  };
  const born = { ...blankBirth(), kind: 'born' as const, born: dateOf(said.born ?? '') };
  const birth = said.born ? born : { ...blankBirth(), years: said.years ?? '9' };
  const caseFile = caseWith(
    ...steps.flatMap((step) => (answers[step] ? [answered('c1', step, answers[step])] : [])),
    editChildDetails('c1', { label: 'A', birth }),
    setCase({ meeting: { on: dateOf(said.meetingOn ?? ''), kind: '', present: '' } }),
  );
  const child = { ...childIn(caseFile), limits: said.told ?? {} };
  const policy = policyOf(said.beside);
  const around = { local: policy?.rules ?? noLocalRules, asOf: said.asOf ?? today };
  return timescalesOf(caseFile, child, around, policy, national);
}

export const idsOf = (said: Said): string[] => limitsOf(said).map(({ id }) => id);

export function limitOf(id: string, said: Said): Limit {
  const found = limitsOf(said).find((one) => one.id === id);
  if (!found) throw new Error(`${id} does not bear on this child`);
  return found;
}

/** A relative who was approved for the time being, and what came of an extension. */
export const temporary = (extended: string): { readonly [Step in StepId]?: Values } => ({
  'family-network': { anyone: 'yes', carers: [{ person: 'p1', asked: 'yes' }] },
  'carer-arrangements': { carers: { p1: { livesHere: 'yes', arrangedBy: 'council', approval: 'temporary' } } },
  'regulation-24': { carers: { p1: { extended } } },
});
