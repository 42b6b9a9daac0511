// What the tests of gaps share: the gaps of a case, and one case for each gap with the edits that mend it.
import { digestOf } from '../../machines/balance-sheet/notes.ts';
import { judgementSteps } from '../../machines/balance-sheet/judgements.ts';
import {
  type Edit,
  addEvidence,
  keepAction,
  keepDraft,
  notKnownYet,
  setActionDone,
} from '../../machines/case-edits.ts';
import type { CaseFile, Evidence, LineNote, OwnLine } from '../../machines/case-file.ts';
import type { Values } from '../../machines/answers/shown.ts';
import type { Gap, GapPlace } from '../../machines/gaps/gap.ts';
import { gapsOf } from '../../machines/gaps/gaps.ts';
import { addLine, editLine, noteLine } from '../../machines/line-edits.ts';
import { type GapId, type OptionId, options } from '../../machines/vocabulary.ts';
import type { Mended } from './mended.ts';
import { siblingsMended } from './gap-siblings-support.ts';
import { dateOf, today } from './journey-support.ts';
import { ownLine } from './sheet-lines.ts';
import { answered, caseWith, childIn, opened, sheetOf } from './sheet-support.ts';

export const gapsIn = (caseFile: CaseFile, passed: readonly string[] = [], id = 'c1'): Gap[] =>
  gapsOf({
    child: childIn(caseFile, id),
    sheet: sheetOf(caseFile, id),
    passed,
    asOf: today,
    drafts: Object.keys(caseFile.drafts),
    register: caseFile.evidence,
  });

/** The places of one gap, those of one option where the gap is about options. */
export const placesOf = (caseFile: CaseFile, gap: GapId, option?: OptionId): readonly GapPlace[] =>
  gapsIn(caseFile)
    .filter(({ id }) => id === gap)
    .flatMap(({ places }) => places)
    .filter((place) => option === undefined || ('option' in place && place.option === option));

export const hasGap = (id: GapId, ...edits: readonly Edit[]): boolean =>
  gapsIn(caseWith(...edits)).some((gap) => gap.id === id);

export const wrote = (line: Partial<OwnLine>): Edit =>
  addLine('c1', ownLine({ option: 'kinship', row: 'gains', side: 'for', text: 'Near his school.', ...line }));
export const noted = (note: Partial<LineNote>): Edit => noteLine('c1', 'line/l1', note);
export const judged = (option: OptionId, answers: Values): Edit => answered('c1', judgementSteps[option], answers);
export const plan = (answers: Values): Edit => answered('c1', 'permanence-plan', { primary: 'kinship', ...answers });

const against = wrote({ side: 'against', row: 'losses', text: 'Far from his friends.' });
export const notNow = {
  judgement: 'not-realistic-now',
  judgedOn: dateOf('2026-11-01'),
  reason: 'She is too ill this year.',
};
const byGran = wrote({ text: 'Near his school.' });
const findOut = { what: 'His language', who: '', by: { day: '', month: '', year: '' } };
const late = { ...findOut, who: 'School', by: dateOf('2026-11-20') };
/** What a harm calls for, each question answered. */
export const proportionate = {
  harm: 'Nights alone',
  likely: 'Most weeks, until the shifts change',
  serious: 'He is four',
  reduces: 'A sitter on Fridays',
  cost: 'His mother every day',
  lessWouldDo: 'Not before the shifts change',
};
const realistic = judged('kinship', { judgement: 'realistic' });
const thinks = (kind: Evidence['kind']): Edit =>
  addEvidence({ what: 'The visit', kind, who: '', on: findOut.by, found: '' });
const heard = { views: [{ who: 'mother', words: 'I want him home.' }] };
const supervised = { person: 'p2', how: 'direct', oversight: 'supervised', setBy: 'authority' };

const asked = { child: 'c1', step: 'identity', question: '', what: 'His language' } as const;

/** Every gap once there and once mended, by what a person would do. The compiler finds one that was forgotten. */
export const mended: Readonly<Record<GapId, Mended>> = {
  'typed-not-saved': {
    there: [keepDraft('c1/wishes', { ownWords: 'I miss my' })],
    mend: [answered('c1', 'wishes', { ownWords: 'I miss my bed.' })],
  },
  'no-childs-words': { mend: [answered('c1', 'wishes', { ownWords: 'I miss my bed.' })] },
  'identity-not-told': { mend: [answered('c1', 'identity', { language: 'Patois with Gran.' })] },
  'identity-of-plan': { there: [plan({})], mend: [wrote({ row: 'identity', text: 'Patois every day.' })] },
  'family-meeting-not-offered': { mend: [answered('c1', 'family-meeting', { meeting: 'offered' })] },
  'no-parents-view': { mend: [answered('c1', 'voices', heard)] },
  'parent-not-heard': {
    there: [answered('c1', 'voices', heard)],
    mend: [answered('c1', 'voices', { ...heard, notHeard: 'His father lives abroad and was written to twice.' })],
  },
  'not-judged': { mend: [realistic], option: 'kinship' },
  'not-realistic-without-reason': {
    there: [judged('sgo', { ...notNow, reason: '' })],
    mend: [judged('sgo', notNow)],
    option: 'sgo',
  },
  'not-realistic-without-date': {
    there: [judged('sgo', { ...notNow, judgedOn: findOut.by })],
    mend: [judged('sgo', notNow)],
    option: 'sgo',
  },
  'nothing-for': { there: [realistic, against], mend: [byGran], option: 'kinship' },
  'nothing-against': { there: [realistic, byGran], mend: [against], option: 'kinship' },
  'only-starters': { there: [realistic], mend: [byGran], option: 'kinship' },
  'last-one-standing': {
    there: options.filter((option) => option !== 'kinship').map((option) => judged(option, notNow)),
    mend: [wrote({ side: 'against', row: 'harm', text: 'Gran’s temper in the mornings.' })],
    option: 'kinship',
  },
  'evidence-awaited': {
    there: [byGran],
    mend: [thinks('fact'), noted({ evidence: ['e1'] })],
  },
  'weight-without-why': {
    there: [byGran, noted({ weight: 'significant' })],
    mend: [noted({ weightWhy: 'He has moved four times.' })],
  },
  'words-changed': {
    there: [byGran, noted({ of: digestOf([{ text: 'Near his school.' }]) }), editLine('c1', 'l1', { text: 'Near.' })],
    mend: [noted({ of: digestOf([{ text: 'Near.' }]) })],
  },
  'decisive-on-opinion': {
    there: [
      byGran,
      thinks('professional-opinion'),
      noted({ weight: 'decisive', weightWhy: 'He has moved four times.', evidence: ['e1'] }),
    ],
    mend: [thinks('fact'), noted({ evidence: ['e1', 'e2'] })],
  },
  'nothing-reduces': { there: [against], mend: [noted({ reducedBy: 'A taxi' })] },
  'nobody-provides': {
    there: [against, noted({ reducedBy: 'A taxi' })],
    mend: [noted({ whoProvides: 'The council' })],
  },
  'not-compared': { mend: [answered('c1', 'comparing', { together: 'Gran keeps most of what he has.' })] },
  'not-proportionate': {
    there: [answered('c1', 'proportionality', { ...proportionate, lessWouldDo: '' })],
    mend: [answered('c1', 'proportionality', proportionate)],
  },
  'no-plan': { mend: [plan({})] },
  'plan-without-why': { there: [plan({})], mend: [plan({ why: 'He is himself there.' })] },
  'plan-not-realistic': { there: [plan({}), judged('kinship', notNow)], mend: [plan({ primary: 'ltf' })] },
  'plan-without-support': {
    there: [plan({})],
    mend: [wrote({ row: 'reduces', side: 'neutral', text: 'A worker every Friday.' })],
  },
  'lifelong-effect': {
    there: [...opened('c1'), plan({ primary: 'adoption' })],
    mend: [
      answered('c1', 'adoption-questions', {
        lifelongEffect: 'His sisters would be no sisters in law.',
        lastResort: 'Nobody in the family can, and he is one.',
      }),
    ],
  },
  'no-contingency': { there: [plan({})], mend: [plan({ contingency: 'ltf' })] },
  'contingency-same': {
    there: [plan({ contingency: 'kinship', primaryWith: 'Gran', contingencyWith: ' gran ' })],
    mend: [plan({ contingency: 'kinship', primaryWith: 'Gran', contingencyWith: 'The aunt' })],
  },
  'contingency-not-ready': {
    there: [plan({ contingency: 'ltf', contingencyWhen: 'If Gran falls ill' })],
    mend: [
      plan({ contingency: 'ltf', contingencyWhen: 'If Gran falls ill', contingencyReady: 'Two visits each month' }),
    ],
  },
  'nothing-would-change-it': { there: [plan({})], mend: [plan({ wouldChange: 'Her health' })] },
  'child-and-plan': {
    there: [plan({ childsView: 'Gran has a cat.' })],
    mend: [plan({ childsView: 'Gran has a cat.', toldToChild: 'By Gran, on the sofa' })],
  },
  'no-family-time': { mend: [answered('c1', 'family-time', { people: [{ person: 'p2', how: 'direct' }] })] },
  'family-time-without-why': {
    there: [answered('c1', 'family-time', { people: [supervised] })],
    mend: [answered('c1', 'family-time', { people: [{ ...supervised, why: 'He asks for his uncle to be near.' }] })],
  },
  ...siblingsMended,
  'no-life-story': {
    there: [answered('c1', 'life-story', { stage: 'not-known' })],
    mend: [answered('c1', 'life-story', { stage: 'planned' })],
  },
  'action-without-owner': {
    there: [notKnownYet('c1', 'identity', findOut)],
    mend: [keepAction({ ...asked, ...late })],
  },
  'date-passed': { there: [notKnownYet('c1', 'identity', late)], mend: [setActionDone('a1', true)] },
};

export const withGap = (gap: GapId): CaseFile => caseWith(...(mended[gap].there ?? []));
export const withoutGap = (gap: GapId): CaseFile => caseWith(...(mended[gap].there ?? []), ...mended[gap].mend);
